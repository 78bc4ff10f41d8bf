/** One destination explained: what is due, its arithmetic, reasons with articles, papers, other ways. */
import { collectorTexts, outboundFields, regimeTexts, weightTexts } from 'gwanmun/pages'
import { useFigures } from '../../figures.js'
import { dues, type LandedExplanation, type LandedOption, type LandedReason } from '../../landed.js'
import { useEither, useSay } from '../../language.js'
import type { Key } from '../../texts.js'
import { useColumnNames } from '../../use-column-names.js'
import { Articles } from '../basis.js'
import { Fold } from '../fold.js'
import { Panel, Wide } from '../page.js'
import { Steps } from '../steps.js'
import { textOf } from '../words.js'

const weightTones = { decides: 'accent', warns: 'warn', not_known: 'open' } as const
const weightOrder = { not_known: 0, decides: 1, warns: 2 } as const

function Reason({ reason }: { readonly reason: LandedReason }) {
  const either = useEither()
  const { told } = useColumnNames(outboundFields)
  const title = (
    <>
      <span className={`badge ${weightTones[reason.weight]}`}>
        {either(weightTexts[reason.weight])}
      </span>{' '}
      {told(reason.sentence)}
    </>
  )
  if (reason.basis.length === 0) return <li className="plain-fold">{title}</li>
  return (
    <li>
      <Fold title={title}>
        <Articles basis={reason.basis} />
      </Fold>
    </li>
  )
}

function Reasons({ reasons }: { readonly reasons: readonly LandedReason[] }) {
  const say = useSay()
  const inOrder = [...reasons].sort((a, b) => weightOrder[a.weight] - weightOrder[b.weight])
  return (
    <Panel title={say('reasons')}>
      <ul className="folds">
        {inOrder.map(reason => (
          <Reason key={reason.code} reason={reason} />
        ))}
      </ul>
    </Panel>
  )
}

function Papers({ asked }: { readonly asked: LandedExplanation['requirements'] }) {
  const say = useSay()
  const { told } = useColumnNames(outboundFields)
  if (asked.length === 0) return null
  return (
    <Panel title={say('papers')}>
      <ul className="folds">
        {asked.map(({ code, asks, basis }) => (
          <li key={code} className={basis.length === 0 ? 'plain-fold' : ''}>
            {basis.length === 0 ? (
              told(asks)
            ) : (
              <Fold title={told(asks)}>
                <Articles basis={basis} />
              </Fold>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const statusKeys: Readonly<Record<LandedOption['status'], Key>> = {
  taken: 'optionTaken',
  open: 'optionOpen',
  needs: 'optionNeeds',
  barred: 'optionBarred',
}

const statusTones = { taken: 'accent', open: 'good', needs: 'warn', barred: 'bad' } as const

interface WaysProps {
  readonly title: Key
  readonly ways: readonly LandedOption[]
  readonly currency: string
}

function Difference({ way, currency }: { readonly way: LandedOption; readonly currency: string }) {
  const { money } = useFigures()
  const value = way.difference
  if (value === null) return null
  const tone = value < 0 ? 'good' : value > 0 ? 'bad' : ''
  const sign = value > 0 ? '+' : ''
  return <span className={`badge ${tone}`}>{`${sign}${money(value, currency)}`}</span>
}

function WayRow({ way, currency }: { readonly way: LandedOption; readonly currency: string }) {
  const say = useSay()
  const either = useEither()
  const { told } = useColumnNames(outboundFields)
  const { money } = useFigures()
  const { outcome, status } = way
  return (
    <tr>
      <td>
        <strong>{either(way.title)}</strong>
        <p className="soft">{told(way.asks)}</p>
        <Articles basis={way.basis} />
      </td>
      <td>
        <span className={`badge ${statusTones[status]}`}>{say(statusKeys[status])}</span>
      </td>
      <td>{outcome?.regimes.map(one => either(textOf(regimeTexts, one))).join(', ')}</td>
      <td className="figure">
        {outcome ? money(outcome.due, currency) : say('notKnown')}
        {outcome && outcome.unknown.length > 0 && (
          <p className="soft">
            {say('withoutUnknown', {
              names: outcome.unknown.map(one => say(`due_${one}`)).join(', '),
            })}
          </p>
        )}
      </td>
      <td className="figure">
        <Difference way={way} currency={currency} />
      </td>
    </tr>
  )
}

function Ways({ title, ways, currency }: WaysProps) {
  const say = useSay()
  if (ways.length === 0) return null
  return (
    <Panel title={say(title)}>
      <Wide label={say(title)}>
        <table className="table">
          <thead>
            <tr>
              <th>{say(title === 'options' ? 'option' : 'change')}</th>
              <th>{say('standing')}</th>
              <th>{say('regime')}</th>
              <th className="figure">{say('dueInAll')}</th>
              <th className="figure">{say('difference')}</th>
            </tr>
          </thead>
          <tbody>
            {ways.map((way, at) => (
              <WayRow key={`${at}${way.id}`} way={way} currency={currency} />
            ))}
          </tbody>
        </table>
      </Wide>
    </Panel>
  )
}

/** The amounts of an answer, in the currency of the destination; what is not known says so. */
function Amounts({ explanation }: { readonly explanation: LandedExplanation }) {
  const say = useSay()
  const either = useEither()
  const { money } = useFigures()
  const { answer } = explanation
  const { regime, collected_by: collector } = answer
  const currency = answer.currency ?? ''
  const shown = (amount: number | null): string =>
    amount === null ? say('notKnown') : money(amount, currency)
  const rate = (percent: number | null): string => (percent === null ? '' : `${percent} %`)
  return (
    <dl className="facts">
      <dt>{say('regime')}</dt>
      <dd>{either(textOf(regimeTexts, regime))}</dd>
      <dt>{say('customsValue')}</dt>
      <dd>{shown(answer.customs_value)}</dd>
      {dues.map(due => (
        <div key={due} className="fact">
          <dt>{say(`due_${due}`)}</dt>
          <dd>
            {shown(answer[due])}{' '}
            <span className="soft">
              {due === 'duty' && rate(answer.duty_rate_pct)}
              {due === 'tax' && rate(answer.tax_rate_pct)}
            </span>
          </dd>
        </div>
      ))}
      <dt>{say('collectedBy')}</dt>
      <dd>{either(textOf(collectorTexts, collector ?? ''))}</dd>
    </dl>
  )
}

interface DetailProps {
  readonly explanation: LandedExplanation
  /** What was asked has changed since, and its answer is on its way. */
  readonly isOld?: boolean
}

export function LandedDetail({ explanation, isOld = false }: DetailProps) {
  const { answer, reasons, steps, requirements, options, changes } = explanation
  const currency = answer.currency ?? ''
  return (
    <div className="answer" aria-busy={isOld}>
      <Amounts explanation={explanation} />
      <div className="grid">
        <Reasons reasons={reasons} />
        <Papers asked={requirements} />
        <Ways title="options" ways={options} currency={currency} />
        <Ways title="whatIf" ways={changes} currency={currency} />
        <Steps steps={steps} />
      </div>
    </div>
  )
}
