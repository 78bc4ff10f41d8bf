/** One parcel explained: the answer, its arithmetic, its reasons, what else is lawful, what would change it. */
import {
  type ExplainedReason,
  type ExplainedRequirement,
  type ExplainedStep,
  type Explanation,
  type LawfulOption,
  shownAmount,
  shownFormula,
  type WhatIf,
  weightTexts,
} from 'gwanmun/pages'
import { useFigures } from '../figures.js'
import { useEither, useLanguage, useSay } from '../language.js'
import type { Key } from '../texts.js'
import { Articles } from './basis.js'
import { Fold } from './fold.js'
import { Panel, Wide } from './page.js'
import { Relief, Track } from './words.js'

const weightTones = { decides: 'accent', warns: 'warn', not_known: 'open' } as const

const severityTones: Readonly<Record<string, string>> = {
  barred: 'bad',
  must: 'warn',
  check: 'open',
  waived: 'good',
}

/** Won that may not be known. */
function useWon(): (amount: string) => string {
  const { won } = useFigures()
  const say = useSay()
  return amount => (amount === '' ? say('notKnown') : won(Number(amount)))
}

function Difference({ amount }: { readonly amount: string }) {
  const { won } = useFigures()
  if (amount === '') return null
  const value = Number(amount)
  const tone = value < 0 ? 'good' : value > 0 ? 'bad' : ''
  return <span className={`badge ${tone}`}>{`${value > 0 ? '+' : ''}${won(value)}`}</span>
}

function Step({ step }: { readonly step: ExplainedStep }) {
  const either = useEither()
  const { language } = useLanguage()
  return (
    <tr>
      <td className="step-cell">
        {either(step.label)}
        <Articles basis={step.basis} />
      </td>
      <td className="mono formula">{shownFormula(step, language)}</td>
      <td className="figure">{shownAmount(step)}</td>
    </tr>
  )
}

export function Steps({ steps }: { readonly steps: readonly ExplainedStep[] }) {
  const say = useSay()
  return (
    <Panel title={say('steps')}>
      <Wide label={say('steps')}>
        <table className="table steps">
          <thead>
            <tr>
              <th>{say('step')}</th>
              <th>{say('formula')}</th>
              <th className="figure">{say('amount')}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step, at) => (
              <Step key={`${at}${step.label.en}`} step={step} />
            ))}
          </tbody>
        </table>
      </Wide>
    </Panel>
  )
}

function Reason({ reason }: { readonly reason: ExplainedReason }) {
  const either = useEither()
  const say = useSay()
  const title = (
    <>
      <span className={`badge ${weightTones[reason.weight]}`}>
        {either(weightTexts[reason.weight])}
      </span>{' '}
      {either(reason.sentence)}
    </>
  )
  return (
    <li>
      <Fold title={title} isOpen={false}>
        <p className="soft mono">
          {reason.code} · {say('lines', { lines: reason.lines.join(', ') })}
        </p>
        <Articles basis={reason.basis} />
      </Fold>
    </li>
  )
}

const weightOrder = { decides: 0, not_known: 1, warns: 2 } as const

export function Reasons({ reasons }: { readonly reasons: readonly ExplainedReason[] }) {
  const say = useSay()
  const inOrder = [...reasons].sort((a, b) => weightOrder[a.weight] - weightOrder[b.weight])
  return (
    <Panel title={say('reasons')}>
      <ul className="folds">
        {inOrder.map((reason, at) => (
          <Reason key={`${reason.code}${at}`} reason={reason} />
        ))}
      </ul>
    </Panel>
  )
}

const statusKeys: Readonly<Record<LawfulOption['status'], Key>> = {
  taken: 'optionTaken',
  open: 'optionOpen',
  needs: 'optionNeeds',
  doubtful: 'optionDoubtful',
  barred: 'optionBarred',
  not_known: 'notKnown',
}

const statusTones: Readonly<Record<LawfulOption['status'], string>> = {
  taken: 'accent',
  open: 'good',
  needs: 'warn',
  doubtful: 'open',
  barred: 'bad',
  not_known: 'open',
}

function Option({ option }: { readonly option: LawfulOption }) {
  const say = useSay()
  const either = useEither()
  const wonOf = useWon()
  return (
    <tr>
      <td>
        <strong>{either(option.title)}</strong>
        {option.what.map(one => (
          <p key={one.en} className="soft">
            {either(one)}
          </p>
        ))}
        <Articles basis={option.basis} />
      </td>
      <td>
        <span className={`badge ${statusTones[option.status]}`}>
          {say(statusKeys[option.status])}
        </span>
      </td>
      <td className="figure">{wonOf(option.collectedKrw)}</td>
      <td className="figure">
        <Difference amount={option.differenceKrw} />
      </td>
    </tr>
  )
}

export function Options({ options }: { readonly options: readonly LawfulOption[] }) {
  const say = useSay()
  return (
    <Panel title={say('options')}>
      <Wide label={say('options')}>
        <table className="table">
          <thead>
            <tr>
              <th>{say('option')}</th>
              <th>{say('standing')}</th>
              <th className="figure">{say('collected')}</th>
              <th className="figure">{say('difference')}</th>
            </tr>
          </thead>
          <tbody>
            {options.map(option => (
              <Option key={option.id} option={option} />
            ))}
          </tbody>
        </table>
      </Wide>
    </Panel>
  )
}

function Change({ change }: { readonly change: WhatIf }) {
  const either = useEither()
  const wonOf = useWon()
  return (
    <tr>
      <td>
        {either(change.change)}
        {change.crosses.map(one => (
          <p key={one.en} className="soft">
            {either(one)}
          </p>
        ))}
        <Articles basis={change.basis} />
      </td>
      <td>
        <Track word={change.track} /> <Relief word={change.relief} />
      </td>
      <td className="figure">{wonOf(change.collectedKrw)}</td>
      <td className="figure">
        <Difference amount={change.differenceKrw} />
      </td>
    </tr>
  )
}

export function Changes({ changes }: { readonly changes: readonly WhatIf[] }) {
  const say = useSay()
  if (changes.length === 0) return null
  return (
    <Panel title={say('whatIf')}>
      <Wide label={say('whatIf')}>
        <table className="table">
          <thead>
            <tr>
              <th>{say('change')}</th>
              <th>{say('answerThen')}</th>
              <th className="figure">{say('collected')}</th>
              <th className="figure">{say('difference')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change, at) => (
              <Change key={`${at}${change.change.en}`} change={change} />
            ))}
          </tbody>
        </table>
      </Wide>
    </Panel>
  )
}

function Requirement({ requirement }: { readonly requirement: ExplainedRequirement }) {
  const either = useEither()
  const title = (
    <>
      <span className={`badge ${severityTones[requirement.severity] ?? ''}`}>
        {either(requirement.title)}
      </span>{' '}
      {either(requirement.sentence)}
    </>
  )
  return (
    <li>
      <Fold title={title}>
        <p className="soft">{either(requirement.authority)}</p>
        <Articles basis={requirement.basis} />
      </Fold>
    </li>
  )
}

export function Requirements(props: { readonly requirements: readonly ExplainedRequirement[] }) {
  const say = useSay()
  if (props.requirements.length === 0) return null
  return (
    <Panel title={say('papers')}>
      <ul className="folds">
        {props.requirements.map((one, at) => (
          <Requirement key={`${one.code}${at}`} requirement={one} />
        ))}
      </ul>
    </Panel>
  )
}

/** Everything below the answer itself. */
export function ExplanationView({ explanation }: { readonly explanation: Explanation }) {
  return (
    <div className="grid">
      <Reasons reasons={explanation.reasons} />
      <Requirements requirements={explanation.requirements} />
      <Options options={explanation.options} />
      <Changes changes={explanation.whatIf} />
      <Steps steps={explanation.steps} />
    </div>
  )
}
