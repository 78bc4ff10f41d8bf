/** The rules themselves: loaded when something is first judged in the page. */
import {
  type Answer,
  assessBatch,
  type Batch,
  type Bench,
  Book,
  buildRateTable,
  type CodeList,
  type DaySpan,
  daysWithRates,
  type ExplainedReason,
  type InputLine,
  keptReasons,
  kr,
  type RateRow,
  type Schedule,
  spansWithin,
} from 'gwanmun/pages'

export interface Tables {
  readonly schedule: Schedule
  readonly code_list: CodeList
  readonly rates: readonly RateRow[]
}

export interface Heart {
  readonly judge: (lines: readonly InputLine[]) => Batch
  /** The reasons of a parcel as they were kept, with their law. */
  readonly kept: (
    batch: Batch,
    parcel: string,
    kept: readonly Answer[],
  ) => readonly ExplainedReason[]
  /** The days on which some currencies, and the dollar that limits are in, have a rate. */
  readonly daysWith: (currencies: readonly string[]) => readonly DaySpan[]
  /** Of those the days whose law is on board too: on the others nothing is judged. */
  readonly daysFor: (currencies: readonly string[]) => readonly DaySpan[]
  /** The days of the tariff: outside of them no rate of duty is known. */
  readonly tariff: DaySpan
}

export function heartOf({ schedule, code_list, rates }: Tables): Heart {
  const book = new Book(kr)
  const bench: Bench = { book, schedule, rates: buildRateTable(rates) }
  const lawful = { from: book.firstKnownDay, to: Number.POSITIVE_INFINITY }
  const daysWith = (currencies: readonly string[]) => daysWithRates(rates, ['USD', ...currencies])
  return {
    judge: lines => assessBatch(lines, { bench, codeList: code_list }),
    kept: (batch, parcel, kept) => keptReasons(batch.judged, parcel, kept),
    tariff: { from: schedule.firstDay, to: schedule.lastDay },
    daysWith,
    daysFor: currencies => spansWithin(daysWith(currencies), lawful),
  }
}
