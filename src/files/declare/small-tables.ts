/** Small tables that evidence takes: payouts of a marketplace, and a table of simplified drawback. */
import { codeId } from '../../basis/codes.js'
import { countryOf } from '../../basis/country.js'
import { currencyOf } from '../../basis/currency.js'
import { type Day, parseDay } from '../../basis/day.js'
import { fileProblem, type Problem, Unusable } from '../../basis/problem.js'
import { valuePlaces } from '../../basis/scale.js'
import type { ListedParty } from '../../declare/parties.js'
import type { Payout } from '../../declare/payouts.js'
import type { DrawbackRow } from '../../declare/performance.js'
import type { ProofRow } from '../../declare/proof.js'
import { columnNames, requireOnce } from '../column-names.js'
import { type CsvTextRow, csvRows } from '../csv-rows.js'

/** Blocks of rows, from wherever they come. */
export type RowBlocks = AsyncIterable<readonly CsvTextRow[]>

export interface SmallTable<Row> {
  readonly rows: readonly Row[]
  readonly problems: readonly Problem[]
}

type Cells = (name: string) => string
/** A row, or the column that is wrong. */
type Read<Row> = Row | { readonly wrong: string }

const lastDay = parseDay('2199-12-31')!

/** An amount, also below 0, in 1/10,000,000 of its unit. */
function moneyIn(text: string): bigint | undefined {
  const match = /^(-?)(\d{1,15})(?:\.(\d{1,7}))?$/.exec(text)
  if (!match) return undefined
  const digits = `${match[2]}${(match[3] ?? '').padEnd(valuePlaces, '0')}`
  return match[1] === '-' ? -BigInt(digits) : BigInt(digits)
}

function payoutOf(cell: Cells, record: number): Read<Payout> {
  const order = cell('order')
  const currency = cell('currency').toUpperCase()
  const [gross, fee, net] = ['gross', 'fee', 'net'].map(name => moneyIn(cell(name)))
  if (order === '') return { wrong: 'order' }
  if (currencyOf(currency) === 0) return { wrong: 'currency' }
  if (gross === undefined) return { wrong: 'gross' }
  if (fee === undefined) return { wrong: 'fee' }
  return net === undefined ? { wrong: 'net' } : { record, order, currency, gross, fee, net }
}

function drawbackOf(cell: Cells): Read<DrawbackRow> {
  const from = parseDay(cell('from'))
  const to: Day | undefined = cell('to') === '' ? lastDay : parseDay(cell('to'))
  const won = cell('krw_per_10000')
  if (!/^\d{10}$/.test(cell('hs'))) return { wrong: 'hs' }
  if (from === undefined) return { wrong: 'from' }
  if (to === undefined || to < from) return { wrong: 'to' }
  if (!/^\d{1,6}$/.test(won)) return { wrong: 'krw_per_10000' }
  return { hs: cell('hs'), from, to, krwPerUnit: Number(won) }
}

interface From {
  readonly path: string
  readonly blocks: RowBlocks
}

/** Goods that take a proof at customs: a code, or how it begins. */
function proofRowOf(cell: Cells): Read<ProofRow> {
  const from = parseDay(cell('from'))
  const to: Day | undefined = cell('to') === '' ? lastDay : parseDay(cell('to'))
  if (!/^\d{2,10}$/.test(cell('hs'))) return { wrong: 'hs' }
  if (from === undefined) return { wrong: 'from' }
  if (to === undefined || to < from) return { wrong: 'to' }
  return cell('law') === '' ? { wrong: 'law' } : { hs: cell('hs'), from, to, law: cell('law') }
}

function listedOf(cell: Cells): Read<ListedParty> {
  const country = cell('country') === '' ? 0 : countryOf(cell('country').toUpperCase())
  if (cell('name') === '') return { wrong: 'name' }
  return country < 0 || (country === 0 && cell('country') !== '')
    ? { wrong: 'country' }
    : { name: cell('name'), country }
}

/** The rows of a table, and what is wrong with others. Throws `Unusable` where columns are missing. */
export async function tableOf<Row extends object>(
  { path, blocks }: From,
  columns: readonly string[],
  rowOf: (cell: Cells, record: number) => Read<Row>,
): Promise<SmallTable<Row>> {
  const rows: Row[] = []
  const problems: Problem[] = []
  let header: readonly string[] | undefined
  const take = ({ row, fields, fault }: CsvTextRow): void => {
    if (fault === 0 && fields.every(field => field === '')) return
    const cell = (name: string): string => fields[header!.indexOf(name)] ?? ''
    const found: Read<Row> = fault > 0 ? { wrong: '' } : rowOf(cell, row)
    if (!('wrong' in found)) rows.push(found)
    else {
      const { wrong } = found
      const code = fault > 0 ? fault : codeId['table_bad']!
      problems.push({ ...fileProblem(code, cell(wrong)), file: path, row, column: wrong })
    }
  }
  for await (const block of blocks) {
    for (const record of block) {
      if (header) {
        take(record)
        continue
      }
      header = columnNames(record.fields)
      requireOnce(header, 1)
      const missing = columns.find(name => !header!.includes(name))
      if (missing === undefined) continue
      const problem = fileProblem(codeId['column_missing']!, '')
      throw new Unusable({ ...problem, file: path, row: 1, column: missing })
    }
  }
  if (!header) throw new Unusable({ ...fileProblem(codeId['file_empty']!, ''), file: path })
  return { rows, problems }
}

/** `order,currency,gross,fee,net`: what the buyer paid, what the marketplace kept, what was paid out. */
export function payoutsOf(blocks: RowBlocks, path: string): Promise<SmallTable<Payout>> {
  return tableOf({ path, blocks }, ['order', 'currency', 'gross', 'fee', 'net'], payoutOf)
}

export function readPayouts(path: string): Promise<SmallTable<Payout>> {
  return payoutsOf(csvRows(path), path)
}

/** `hs,from,to,krw_per_10000`: won for each 10,000 won of FOB value; a blank `to` is open. */
export function drawbackTableOf(blocks: RowBlocks, path: string): Promise<SmallTable<DrawbackRow>> {
  return tableOf({ path, blocks }, ['hs', 'from', 'krw_per_10000'], drawbackOf)
}

export function readDrawbackTable(path: string): Promise<SmallTable<DrawbackRow>> {
  return drawbackTableOf(csvRows(path), path)
}

/** `hs,from,to,law`: goods that take a proof at customs before they leave; a blank `to` is open. */
export function proofListOf(blocks: RowBlocks, path: string): Promise<SmallTable<ProofRow>> {
  return tableOf({ path, blocks }, ['hs', 'from', 'law'], proofRowOf)
}

export function readProofList(path: string): Promise<SmallTable<ProofRow>> {
  return proofListOf(csvRows(path), path)
}

/** `name,country`: parties with whom nobody may trade; a blank country is any. */
export function partyListOf(blocks: RowBlocks, path: string): Promise<SmallTable<ListedParty>> {
  return tableOf({ path, blocks }, ['name'], listedOf)
}

export function readPartyList(path: string): Promise<SmallTable<ListedParty>> {
  return partyListOf(csvRows(path), path)
}
