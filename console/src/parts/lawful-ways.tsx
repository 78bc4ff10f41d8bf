/** Every lawful way side by side, and what would change the answer: each was judged again. */
import type { AppliedCells, LawfulOption, WhatIf } from 'gwanmun/pages'
import { Button } from 'react-aria-components'
import { useFigures } from '../figures.js'
import { useEither, useSay } from '../language.js'
import type { Key } from '../texts.js'
import { useTrySay } from '../try-say.js'
import { usePlain } from '../use-plain.js'
import { KeptFold } from './fold.js'
import { FoldedArticles } from './folded-articles.js'
import { Panel, Wide } from './page.js'
import { Relief, Track } from './words.js'

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
        <FoldedArticles basis={option.basis} name={`option ${option.id}`} />
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

/** Headlines lead to it. */
export const optionsPanel = 'options'

function OptionRows({ options }: { readonly options: readonly LawfulOption[] }) {
  const say = useSay()
  return (
    <Wide label={say('options')}>
      <table className="table options">
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
  )
}

/** Ways that these goods may not take are folded, with why they are closed. */
function Closed({ options }: { readonly options: readonly LawfulOption[] }) {
  const say = useTrySay()
  const either = useEither()
  if (options.length === 0) return null
  const names = options.map(({ title }) => either(title)).join(', ')
  return (
    <KeptFold name="options closed" title={say('optionsClosed', { names })}>
      <OptionRows options={options} />
    </KeptFold>
  )
}

export function Options({ options }: { readonly options: readonly LawfulOption[] }) {
  const say = useSay()
  if (options.length === 0) return null
  const open = options.filter(({ status }) => status !== 'barred')
  return (
    <Panel title={say('options')} id={optionsPanel}>
      {open.length > 0 && <OptionRows options={open} />}
      <Closed options={options.filter(({ status }) => status === 'barred')} />
    </Panel>
  )
}

export type Apply = ((cells: readonly AppliedCells[]) => void) | undefined

function Change({ change, apply }: { readonly change: WhatIf; readonly apply: Apply }) {
  const say = useSay()
  const plain = usePlain()
  const wonOf = useWon()
  return (
    <tr>
      <td>
        {plain(change.change)}{' '}
        {apply && (
          <Button className="chip no-print" onPress={() => apply(change.applied)}>
            {say('applyChange')}
          </Button>
        )}
        {change.crosses.map(one => (
          <p key={one.en} className="soft">
            {plain(one)}
          </p>
        ))}
        <FoldedArticles basis={change.basis} name={`change ${change.change.en}`} />
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

interface ChangesProps {
  readonly changes: readonly WhatIf[]
  readonly apply: Apply
}

export function Changes({ changes, apply }: ChangesProps) {
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
              <Change key={`${at}${change.change.en}`} change={change} apply={apply} />
            ))}
          </tbody>
        </table>
      </Wide>
    </Panel>
  )
}
