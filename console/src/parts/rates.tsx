/** Rates of a tariff line. */
import { rateKindTexts } from 'gwanmun/pages'
import { useFigures } from '../figures.js'
import { useEither, useSay } from '../language.js'
import type { OrdinaryRate } from '../schedule.js'
import { textOf } from './words.js'

/** One rate in few words: 8 % (basic rate), 0–13 %, or that it is not known and why. */
export function Rate({
  rate,
  isShort = false,
}: {
  readonly rate: OrdinaryRate
  readonly isShort?: boolean
}) {
  const say = useSay()
  const either = useEither()
  if (rate.kind === 'known') {
    const kind = rate.rate_kind === null ? '' : either(textOf(rateKindTexts, rate.rate_kind))
    return (
      <span>
        <strong>{rate.rate_pct} %</strong> {!isShort && <span className="soft">{kind}</span>}
      </span>
    )
  }
  if (rate.kind === 'range') {
    const range = `${rate.rate_pct}–${rate.rate_max_pct} %`
    return (
      <span>
        <strong>{range}</strong>{' '}
        {!isShort && (
          <span className="soft">{say('digitsNeeded', { digits: rate.digits_needed ?? '' })}</span>
        )}
      </span>
    )
  }
  return <span className="badge open">{say(isShort ? 'notKnown' : 'rateNotKnown')}</span>
}

interface RatesProps {
  readonly rates: readonly OrdinaryRate[]
  /** Without what explains a rate: its kind, or the digits that would settle it. */
  readonly isShort?: boolean
}

export function Rates({ rates, isShort = false }: RatesProps) {
  const { day } = useFigures()
  if (rates.length === 1) return <Rate rate={rates[0]!} isShort={isShort} />
  return (
    <ul>
      {rates.map(rate => (
        <li key={rate.from}>
          <span className="soft">
            {day(rate.from)} – {day(rate.to)}
          </span>{' '}
          <Rate rate={rate} isShort={isShort} />
        </li>
      ))}
    </ul>
  )
}
