/** Earlier parcels of the persons in lines that came as JSON: what their goods are combined with. */
import type { InputLine } from '../../assess/assess.js'
import { codeId } from '../../basis/codes.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import { lastRecordedAt } from '../../store/kept-assessment.js'
import type { Store } from '../../store/open-store.js'
import { personOf } from './input-record.js'
import { earlierRecords } from './job-history.js'
import { StoreHistory } from './store-history.js'

export interface GivenHistory {
  /** Whoever looks at this instant again sees the same. */
  readonly knownAt: string
  readonly lines: readonly InputLine[]
}

/** A request is judged by the serving process: what takes it longer comes as a file. */
const mostLines = 10_000

function personIn(line: InputLine): string {
  const textOf = (name: 'person' | 'customs_id'): string => String(line[name] ?? '').trim()
  return personOf({
    ...(textOf('person') === '' ? {} : { person: textOf('person') }),
    customs_id: textOf('customs_id'),
  })
}

/** Parcels that are given are not earlier ones. Throws `Unusable` where there is too much. */
export async function givenHistory(
  { sql, keys }: Store,
  lines: readonly InputLine[],
): Promise<GivenHistory> {
  const knownAt = await lastRecordedAt(sql)
  const persons = new Set(lines.map(personIn).filter(person => person !== ''))
  if (persons.size === 0) return { knownAt, lines: [] }
  const source = new StoreHistory(sql, async () => knownAt)
  await source.tell([...persons].map(person => keys.joinHash(person).toString('hex')))
  const given = new Set(lines.map(({ parcel }) => String(parcel ?? '').trim()))
  const earlier: InputLine[] = []
  for await (const { parcel, record } of earlierRecords(source, keys)) {
    if (!given.has(parcel)) earlier.push(record)
    if (earlier.length <= mostLines) continue
    const more = { allowed: String(mostLines) }
    throw new Unusable(fileProblem(codeId['history_too_long']!, '', more))
  }
  return { knownAt, lines: earlier }
}
