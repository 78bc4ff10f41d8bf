/** The days nearest to one that cannot be judged, before and after it, on which it could be. */
import type { DaySpan } from 'gwanmun/pages'

export interface NearDays {
  readonly before: number | undefined
  readonly after: number | undefined
}

export function nearDays(spans: readonly DaySpan[], day: number): NearDays {
  return {
    before: spans.findLast(({ to }) => to < day)?.to,
    after: spans.find(({ from }) => from > day)?.from,
  }
}
