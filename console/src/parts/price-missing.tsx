/** What is not known of a price, and where to say it. */
import { Link } from '@tanstack/react-router'
import { type DaySpan, type ExplainedReason, fields, type Problem } from 'gwanmun/pages'
import { Button } from 'react-aria-components'
import type { Asked, AskedField } from '../asked.js'
import { useFigures } from '../figures.js'
import { useEither, useSay } from '../language.js'
import { blankIn, fieldOfProblem, fieldsOf, isAsked, isOfDay } from '../missing.js'
import { messageOf } from '../problem-message.js'
import { useRatesBoard } from '../tables.js'
import { usePlain } from '../use-plain.js'
import { Articles } from './basis.js'
import { Fold } from './fold.js'
import { RefusedDay } from './refused-day.js'

/** Goes to the field of a column; it may lie in a part of the form that is folded. */
function goTo(field: AskedField): void {
  const place = document.querySelector(`[data-field="${field}"]`)
  const folded = place?.closest('.fold:not([data-expanded])')
  folded?.querySelector('button')?.click()
  requestAnimationFrame(() => {
    place?.scrollIntoView({ block: 'center' })
    place?.querySelector('input')?.focus()
  })
}

function Ways({ to }: { readonly to: readonly AskedField[] }) {
  const say = useSay()
  const either = useEither()
  return (
    <span className="views no-print">
      {to.map(field => (
        <Button key={field} className="chip" onPress={() => goTo(field)}>
          {say('goToField', { name: either(fields.find(one => one.name === field)!) })}
        </Button>
      ))}
    </span>
  )
}

/** The week has no rate: the last day that has one can be asked for instead, or the rate brought in. */
export function RateWays({ toDay }: { readonly toDay: (day: string) => void }) {
  const say = useSay()
  const { day } = useFigures()
  const { data } = useRatesBoard()
  const last = data?.last_day ?? undefined
  return (
    <span className="views no-print">
      {last !== undefined && (
        <Button className="chip" onPress={() => toDay(last)}>
          {say('askOnLastDay', { day: day(last) })}
        </Button>
      )}
      <Link to="/settings" search={{ view: 'tables' }} className="chip">
        {say('bringRates')}
      </Link>
    </span>
  )
}

interface Props {
  readonly asked: Asked
  /** The day whose law was asked for, and those that can be judged. */
  readonly day: string
  readonly spans: readonly DaySpan[]
  /** Asks for another day. */
  readonly toDay: (day: string) => void
  readonly problems: readonly Problem[]
  readonly reasons: readonly ExplainedReason[]
}

export function Missing({ asked, day, spans, problems, reasons, toDay }: Props) {
  const say = useSay()
  const plain = usePlain()
  const open = reasons.filter(one => one.weight === 'not_known' && isAsked(one))
  const blank = problems.length > 0 ? [] : blankIn(asked, reasons)
  if (problems.length + open.length + blank.length === 0) return null
  return (
    <section className="notice open" aria-label={say('whatIsMissing')}>
      <h3>{say('whatIsMissing')}</h3>
      <ul className="folds">
        {problems.map(problem => (
          <li key={`${problem.code}${problem.column}`} className="missing">
            <div role="alert">
              {isOfDay(problem) ? (
                <RefusedDay {...{ problem, day, spans, toDay }} />
              ) : (
                <>
                  <p>{plain(messageOf(problem))}</p>
                  <Ways to={fieldOfProblem(problem)} />
                </>
              )}
            </div>
          </li>
        ))}
        {open.map((reason, at) => (
          <li key={`${reason.code}${at}`} className="missing">
            <Fold title={plain(reason.sentence)}>
              <Articles basis={reason.basis} />
            </Fold>
            <Ways to={fieldsOf(reason)} />
          </li>
        ))}
        {blank.length > 0 && (
          <li className="missing">
            <p>{say('carriageBlank')}</p>
            <Ways to={blank} />
          </li>
        )}
      </ul>
    </section>
  )
}
