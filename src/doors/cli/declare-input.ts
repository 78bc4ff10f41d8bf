/** What the commands of `declare` read: orders, parcels, profile, rates and the tariff. */
import { readFileSync } from 'node:fs'
import { codeId } from '../../basis/codes.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import { screeningBy } from '../../declare/parties.js'
import { type Way, ways } from '../../declare/ways.js'
import type { DeclareTables, OrdersRead } from '../../files/declare/declare-orders.js'
import { readParcels } from '../../files/declare/parcels-file.js'
import { readProfiles } from '../../files/declare/profile-file.js'
import { readPartyList, readProofList } from '../../files/declare/small-tables.js'
import { loadTariff, officialRates } from '../../files/load-bench.js'
import { readOutbound } from '../../files/outbound-csv.js'
import { buildRateTable } from '../../law/rate-table.js'
import { badOption, missingArgument } from './bad-option.js'
import { dayOption, type Options } from './options.js'
import { today } from './today.js'

export const declareOptions = [
  ...['on', 'rates', 'schedule', 'profile', 'parcels', 'proof-list', 'party-list'],
]

export interface DeclareInput extends OrdersRead {
  readonly input: string
}

export function fileWord(words: readonly string[]): string {
  const [input, ...rest] = words
  if (input === undefined) throw missingArgument('FILE')
  if (rest.length > 0) throw badOption(rest.join(' '))
  return input
}

/** The paths that a command reads, so that it writes over none of them. */
export function pathsRead(input: string, options: Options): readonly string[] {
  const { rates, profile, parcels, 'proof-list': proofs, 'party-list': parties } = options
  const all = [input, rates, profile, parcels, proofs, parties]
  return [...new Set(all.filter(path => path !== undefined))]
}

export async function declareInput(
  words: readonly string[],
  options: Options,
  needsProfile: boolean,
): Promise<DeclareInput> {
  const input = fileWord(words)
  if (needsProfile && options.profile === undefined) throw missingArgument('--profile')
  const own = options.rates === undefined ? undefined : readFileSync(options.rates, 'utf8')
  const read = options.profile === undefined ? undefined : readProfiles(options.profile)
  const packed = options.parcels === undefined ? undefined : await readParcels(options.parcels)
  const list = options['proof-list']
  const proofs = list === undefined ? undefined : await readProofList(list)
  const names = options['party-list']
  const listed = names === undefined ? undefined : await readPartyList(names)
  const { columns, problems } = await readOutbound(input)
  const tables: DeclareTables = {
    rates: buildRateTable(officialRates(own)),
    schedule: loadTariff(options.schedule),
    profiles: read?.profiles ?? [],
    ...{ parcels: packed?.parcels, proofs: proofs?.rows },
    screen: listed && screeningBy(listed.rows),
    today: dayOption('on', options.on) ?? today(),
  }
  const warnings = (read?.warnings ?? []).map(one => ({ ...one, file: options.profile! }))
  const others = [packed, proofs, listed].flatMap(one => one?.problems ?? [])
  const all = [...problems, ...others]
  return { input, columns, tables, problems: all, warnings }
}

export function wayOption(value: string | undefined): Way | undefined {
  if (value === undefined) return undefined
  const way = ways.find(one => one === value)
  if (!way)
    throw new Unusable(fileProblem(codeId['option_bad']!, `--way ${value} (${ways.join(', ')})`))
  return way
}
