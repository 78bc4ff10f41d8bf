/** Days that have the rates of exchange which goods need; between them lie weeks that nobody brought in. */

/** Days from 1970 on, both of them in it. */
export interface DaySpan {
  readonly from: number
  readonly to: number
}

interface RateSpan extends DaySpan {
  readonly currency: string
}

/** Spans side by side, ascending, that neither touch nor overlap. */
function joined(spans: readonly DaySpan[]): readonly DaySpan[] {
  const all: DaySpan[] = []
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1)
    if (last && span.from <= last.to + 1) all[all.length - 1] = later(last, span)
    else all.push({ from: span.from, to: span.to })
  }
  return all
}

function later(one: DaySpan, next: DaySpan): DaySpan {
  return { from: one.from, to: Math.max(one.to, next.to) }
}

/** Days that are in both. */
export function commonDays(
  some: readonly DaySpan[],
  others: readonly DaySpan[],
): readonly DaySpan[] {
  return some.flatMap(one =>
    others.flatMap(other => {
      const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)]
      return from <= to ? [{ from, to }] : []
    }),
  )
}

/** Days on which each of some currencies has a rate; of won each day has one. */
export function daysWithRates(
  rates: readonly RateSpan[],
  currencies: readonly string[],
): readonly DaySpan[] {
  const foreign = [...new Set(currencies)].filter(currency => currency !== 'KRW')
  const spans = foreign.map(currency => joined(rates.filter(rate => rate.currency === currency)))
  const always = [{ from: -Infinity, to: Infinity }]
  return spans.reduce(commonDays, always)
}

/** Stretches between two days that no span holds. */
export function gapsIn(spans: readonly DaySpan[], { from, to }: DaySpan): readonly DaySpan[] {
  const gaps: DaySpan[] = []
  let next = from
  for (const span of spans) {
    if (span.to < next) continue
    if (span.from > to) break
    if (span.from > next) gaps.push({ from: next, to: span.from - 1 })
    next = span.to + 1
  }
  if (next <= to) gaps.push({ from: next, to })
  return gaps
}

/** The day itself where it is held, else the next one in a direction, else the last one behind. */
export function nearestIn(
  spans: readonly DaySpan[],
  day: number,
  direction: 'later' | 'earlier',
): number | undefined {
  if (spans.some(({ from, to }) => from <= day && day <= to)) return day
  const after = spans.find(({ from }) => from > day)?.from
  const before = spans.findLast(({ to }) => to < day)?.to
  return direction === 'later' ? (after ?? before) : (before ?? after)
}

/** What stretches have in common with one of days. */
export function spansWithin(spans: readonly DaySpan[], { from, to }: DaySpan): readonly DaySpan[] {
  return spans
    .map(span => ({ from: Math.max(span.from, from), to: Math.min(span.to, to) }))
    .filter(span => span.from <= span.to)
}
