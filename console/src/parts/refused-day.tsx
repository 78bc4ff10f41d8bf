/** A day that cannot be judged: what is missing, the days that can, and how its rate comes on board. */
import { Link } from '@tanstack/react-router'
import { type Day, type DaySpan, formatDay, type Problem, parseDay } from 'gwanmun/pages'
import { Button } from 'react-aria-components'
import { useCameFrom } from '../came-from.js'
import { isAfterNextWeek } from '../days.js'
import { useFigures } from '../figures.js'
import { isRateMissing } from '../missing.js'
import { nearDays } from '../near-days.js'
import { useRatesBoard } from '../tables.js'
import { todayInSeoul } from '../today.js'
import { useTrySay } from '../try-say.js'
import { useMay } from './settings/may.js'

interface WeekProps {
  readonly day: string
  readonly currency: string
}

/** The rate of the week is typed or brought in by who may; the others are told who that is. */
function BringWeek({ day, currency }: WeekProps) {
  const say = useTrySay()
  const cameFrom = useCameFrom()
  const isManager = useMay('manager')
  const { data } = useRatesBoard()
  if (data?.may_import === false) return <p className="soft">{say('ratesFixed')}</p>
  if (!isManager) return <p className="soft">{say('ratesByManager')}</p>
  return (
    <Link
      to="/settings"
      search={{ view: 'tables', on: day, currency }}
      state={cameFrom}
      className="chip"
    >
      {say('typeRateOf', { currency })}
    </Link>
  )
}

interface NearProps {
  readonly day: string
  readonly spans: readonly DaySpan[]
  readonly toDay: (day: string) => void
}

function NearDays({ day, spans, toDay }: NearProps) {
  const say = useTrySay()
  const { day: shown } = useFigures()
  const at = parseDay(day)
  if (at === undefined) return null
  const { before, after } = nearDays(spans, at)
  const chip = (near: number | undefined, key: 'askBefore' | 'askAfter') => {
    if (near === undefined) return null
    const iso = formatDay(near as Day)
    return (
      <Button className="chip" onPress={() => toDay(iso)}>
        {say(key, { day: shown(iso) })}
      </Button>
    )
  }
  return (
    <>
      {chip(before, 'askBefore')}
      {chip(after, 'askAfter')}
    </>
  )
}

interface RefusedDayProps extends NearProps {
  /** That the law of the day, or a rate of its week, is not on board. */
  readonly problem: Problem
}

export function RefusedDay({ problem, day, spans, toDay }: RefusedDayProps) {
  const say = useTrySay()
  const { day: shown } = useFigures()
  const { first = '', currency = '' } = problem.more ?? {}
  const isRate = isRateMissing(problem)
  const isAhead = isRate && isAfterNextWeek(day, todayInSeoul())
  const rateKey = isAhead ? 'noRateYet' : 'noRateOn'
  return (
    <>
      <p>
        {isRate
          ? say(rateKey, { day: shown(day), currency })
          : say('noLawOn', { day: shown(day), first: shown(String(first)) })}
      </p>
      <div className="views no-print">
        <NearDays {...{ day, spans, toDay }} />
        {isRate && <BringWeek day={day} currency={String(currency)} />}
      </div>
    </>
  )
}
