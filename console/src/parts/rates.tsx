/** Rates of a tariff line. */
import { rateKindTexts } from 'gwanmun/pages'
import { useEither, useSay } from '../language.js'
import type { OrdinaryRate } from '../schedule.js'
import { textOf } from './words.js'

/** One rate in few words: 8 % (basic rate), 0–13 %, or that it is not known and why. */
export function Rate({ rate }: { readonly rate: OrdinaryRate }) {
  const say = useSay()
  const either = useEither()
  if (rate.kind === 'known') {
    const kind = rate.rate_kind === null ? '' : either(textOf(rateKindTexts, rate.rate_kind))
    return (
      <span>
        <strong>{rate.rate_pct} %</strong> <span className="soft">{kind}</span>
      </span>
    )
  }
  if (rate.kind === 'range') {
    const range = `${rate.rate_pct}–${rate.rate_max_pct} %`
    return (
      <span>
        <strong>{range}</strong>{' '}
        <span className="soft">{say('digitsNeeded', { digits: rate.digits_needed ?? '' })}</span>
      </span>
    )
  }
  return <span className="badge open">{say('rateNotKnown')}</span>
}

export function Rates({ rates }: { readonly rates: readonly OrdinaryRate[] }) {
  if (rates.length === 1) return <Rate rate={rates[0]!} />
  return (
    <ul>
      {rates.map(rate => (
        <li key={rate.from}>
          <span className="soft">
            {rate.from} – {rate.to}
          </span>{' '}
          <Rate rate={rate} />
        </li>
      ))}
    </ul>
  )
}
