/** What questions about declarations are given: files as base64, the exporter, the day. */
import { Readable } from 'node:stream'
import type { Desk } from '../../ask/desk.js'
import { seoulDayOf } from '../../ask/instant.js'
import { dayText, type JsonSchema, objectOf, text } from '../../ask/schema.js'
import { parseDay } from '../../basis/day.js'
import { screeningBy } from '../../declare/parties.js'
import { csvRowsOf } from '../../files/csv-rows.js'
import type { DeclareTables, OrdersRead } from '../../files/declare/declare-orders.js'
import { parcelsOf } from '../../files/declare/parcels-file.js'
import { profilesOf } from '../../files/declare/profile-file.js'
import { partyListOf, proofListOf, type RowBlocks } from '../../files/declare/small-tables.js'
import { officialRates } from '../../files/load-bench.js'
import { outboundOf } from '../../files/outbound-csv.js'
import { textBlocks } from '../../files/source.js'
import { buildRateTable } from '../../law/rate-table.js'

/** Room for files of about eleven megabytes together; larger ones are for the command. */
export const mostGiven = 16 << 20
const mostProfiles = 100

export interface Given {
  readonly orders_base64: string
  readonly parcels_base64?: string
  readonly rates_base64?: string
  readonly proofs_base64?: string
  readonly parties_base64?: string
  readonly profiles?: object
  readonly on?: string
}

export function bytesSchema(description: string): JsonSchema {
  return { ...text(description), pattern: '^[A-Za-z0-9+/]+=*$' }
}

/** As a file has it: names and values that are none are told together, by name (`profile_bad`). */
const profileOfFile: JsonSchema = {
  type: 'object',
  description:
    '수출자 프로필(ExporterProfile의 이름) — an exporter, by the names of ExporterProfile',
  additionalProperties: { type: ['string', 'number'] },
}

const members = {
  orders_base64: bytesSchema('수출 CSV의 바이트 — the bytes of an outbound CSV'),
  parcels_base64: bytesSchema('화물 목록의 바이트 — the bytes of a list of parcels'),
  rates_base64: bytesSchema(
    '서버의 환율 위에 놓는 환율 CSV — a rates CSV over the rates of the server',
  ),
  proofs_base64: bytesSchema(
    '확인대상 목록 CSV(hs,from,to,law) — goods that take a proof at customs',
  ),
  parties_base64: bytesSchema('거래제한 명단 CSV(name,country) — parties nobody may trade with'),
  profiles: {
    anyOf: [
      profileOfFile,
      { type: 'array', items: profileOfFile, minItems: 1, maxItems: mostProfiles },
    ],
  },
  on: { ...dayText, description: '신고일이 빈 행의 신고일 — day of declaration where blank' },
} as const satisfies Readonly<Record<string, JsonSchema>>

/** The body of a question: what all of them take, and what this one takes besides. */
export function givenSchema(
  more: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
): JsonSchema {
  return objectOf({ ...members, ...more }, { required: ['orders_base64', ...required] })
}

const bytesOf = (base64: string): Buffer => Buffer.from(base64, 'base64')

/** Rows of a CSV; `name` is what complaints call it. */
function rowsIn(base64: string, name: string): RowBlocks {
  return csvRowsOf(textBlocks(Readable.from([bytesOf(base64)]), name))
}

export function textIn(base64: string | undefined): string | undefined {
  return base64 === undefined ? undefined : bytesOf(base64).toString('utf8')
}

/** What is read of a table, where it was given. */
export async function readAs<Read>(
  base64: string | undefined,
  name: string,
  read: (blocks: RowBlocks, name: string) => Promise<Read>,
): Promise<Read | undefined> {
  return base64 === undefined ? undefined : read(rowsIn(base64, name), name)
}

/** Reads all that was given. Throws `Unusable` for what cannot be read as a whole. */
export async function readGiven(desk: Desk, given: Given, now: Date): Promise<OrdersRead> {
  const { bench } = desk
  const rates = textIn(given.rates_base64)
  const read = given.profiles && profilesOf(JSON.stringify(given.profiles))
  const { columns, problems } = await outboundOf(rowsIn(given.orders_base64, 'orders'))
  const packed = await readAs(given.parcels_base64, 'parcels', parcelsOf)
  const proofs = await readAs(given.proofs_base64, 'proofs', proofListOf)
  const listed = await readAs(given.parties_base64, 'parties', partyListOf)
  const tables: DeclareTables = {
    rates: rates === undefined ? bench.rates : buildRateTable(officialRates(rates)),
    schedule: bench.schedule,
    profiles: read?.profiles ?? [],
    ...{ parcels: packed?.parcels, proofs: proofs?.rows },
    screen: listed && screeningBy(listed.rows),
    today: parseDay(given.on ?? '') ?? seoulDayOf(now),
  }
  const others = [packed, proofs, listed].flatMap(one => one?.problems ?? [])
  return {
    ...{ columns, tables, warnings: read?.warnings ?? [] },
    problems: [...problems, ...others],
  }
}
