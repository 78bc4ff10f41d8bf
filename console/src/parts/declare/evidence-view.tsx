/** The evidence of a quarter, a half or a year, out of the files that are at hand. */
import { parseDay, periodParts, quarterOf } from 'gwanmun/pages'
import { useState } from 'react'
import { Checkbox } from 'react-aria-components'
import { useAtHand } from '../../at-hand.js'
import type { Evidence } from '../../declared.js'
import { type EvidenceAsked, useEvidence } from '../../declaring.js'
import { useLanguage, useSay } from '../../language.js'
import { todayInSeoul } from '../../today.js'
import { Pick } from '../inputs.js'
import { Panel } from '../page.js'
import { Answered } from '../states.js'
import { DeclareQuestions, Warnings } from './declare-questions.js'
import { Drawback, Payouts, Performance } from './evidence-more.js'
import { Forms, LeftOut, Refunds, Totals } from './evidence-tables.js'
import { MadeFiles } from './made-files.js'
import { FirstOrders, Materials } from './materials.js'

const firstYear = 2013

/** The year and the quarter of a day, as periods are named. */
function periodOf(day: string): readonly [year: string, part: string] {
  const [year = '', part = ''] = quarterOf(parseDay(day)!).name.split('-')
  return [year, part]
}

const quarterTexts = { H1: 'firstHalf', H2: 'secondHalf', '': 'wholeYear' } as const

interface PeriodProps {
  readonly year: string
  readonly part: string
  readonly set: (year: string, part: string) => void
}

function PeriodPick({ year, part, set }: PeriodProps) {
  const say = useSay()
  const last = Number(todayInSeoul().slice(0, 4)) + 1
  const years = Array.from({ length: last - firstYear + 1 }, (_, at) => String(last - at))
  const nameOf = (id: string): string =>
    id.startsWith('Q') ? say('quarter', { number: id.slice(1) }) : say(quarterTexts[id as 'H1'])
  return (
    <>
      <Pick
        label={say('periodYear')}
        choices={years.map(id => ({ id, name: id }))}
        value={year}
        onChange={id => set(id, part)}
      />
      <Pick
        label={say('periodPart')}
        choices={periodParts.map(id => ({ id: id || 'year', name: nameOf(id) }))}
        value={part || 'year'}
        onChange={id => set(year, id === 'year' ? '' : id)}
      />
    </>
  )
}

function Found({ evidence }: { readonly evidence: Evidence }) {
  const say = useSay()
  return (
    <>
      <Panel title={say('evidenceOf', { period: evidence.period.name })}>
        <Totals evidence={evidence} />
        {evidence.complete ? (
          <MadeFiles files={evidence.files} />
        ) : (
          <p className="badge bad wrap" role="status">
            {say('evidenceIncomplete')}
          </p>
        )}
      </Panel>
      <Forms evidence={evidence} />
      <LeftOut evidence={evidence} />
      <Refunds evidence={evidence} />
      <Performance evidence={evidence} />
      <Drawback evidence={evidence} />
      <Payouts evidence={evidence} />
    </>
  )
}

function Asking() {
  const say = useSay()
  const { language } = useLanguage()
  const hand = useAtHand()
  const day = hand.on || todayInSeoul()
  const [[year, part], setPeriod] = useState(() => periodOf(day))
  const [isApproximate, setApproximate] = useState(false)
  const period = part === '' ? year : `${year}-${part}`
  const asked: EvidenceAsked = { period, isApproximate, language }
  return (
    <>
      <Panel title={say('evidencePeriod')}>
        <div className="filters wide">
          <PeriodPick year={year} part={part} set={(one, other) => setPeriod([one, other])} />
        </div>
        <Checkbox className="check" isSelected={isApproximate} onChange={setApproximate}>
          <span className={isApproximate ? 'tick on' : 'tick'} aria-hidden />
          {say('approximateAsked')}
        </Checkbox>
        <p className="soft">{say('vatRateNote')}</p>
      </Panel>
      <Answered asked={useEvidence(hand, asked)}>
        {evidence => (
          <>
            <DeclareQuestions problems={evidence.problems} again={() => undefined} />
            <Found evidence={evidence} />
            <Warnings warnings={evidence.warnings} />
          </>
        )}
      </Answered>
    </>
  )
}

export function EvidenceView() {
  const { files } = useAtHand()
  if (!files.orders) return <FirstOrders />
  return (
    <>
      <Materials kinds={['orders', 'parcels', 'vatRates', 'payouts', 'drawback', 'rates']} />
      <Asking />
    </>
  )
}
