/** Loads a tariff schedule, the complete list of codes and the names of goods from files. */

import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type Day, parseDay } from '../basis/day.js'
import {
  type AgreementColumn,
  agreementColumns,
  type CodeList,
  type Schedule,
  type ScheduleLine,
  scheduleGaps,
  scheduleNotes,
} from '../law/schedule.js'
import type { NamedCode } from '../law/schedule-search.js'
import { AssetError, type AssetRow, assetPath, assetRows, readAsset } from './asset.js'
import { readCsvTable } from './csv-table.js'
import { readEdition } from './edition.js'

const markColumns = ['hs10', 'gap', 'doubt', 'basic', 'wto', 'customs_verified'] as const
const optionalColumns = ['from', 'to', 'farm', 'notes'] as const
const fixedColumns: readonly string[] = [...markColumns, ...optionalColumns]
const lineColumns: readonly string[] = [...fixedColumns, ...agreementColumns]
const optional: ReadonlySet<string> = new Set([
  'customs_verified',
  ...optionalColumns,
  ...agreementColumns,
])

const placeOf = Object.fromEntries(lineColumns.map((column, place) => [column, place])) as Readonly<
  Record<(typeof markColumns)[number] | (typeof optionalColumns)[number], number>
>

/** The folder of the schedule that comes with this release. */
export function shippedSchedule(): string {
  return assetPath('schedule/kr-2026')
}

/**
 * Reads `lines.csv` and `edition.json` from a folder, by default the shipped schedule. The digest
 * is the first 16 hexadecimal digits of the SHA-256 of both files' bytes, in this order.
 */
export function loadSchedule(folder: string = shippedSchedule()): Schedule {
  const linesFile = join(folder, 'lines.csv')
  const editionFile = join(folder, 'edition.json')
  const bytes = readAsset(linesFile)
  const edition = readAsset(editionFile)
  const digest = createHash('sha256').update(bytes).update(edition).digest('hex').slice(0, 16)
  const { id, firstDay, lastDay } = readEdition(editionFile, edition.toString('utf8'))
  const days = { firstDay, lastDay }
  return { id, ...days, digest, ...readLines(linesFile, bytes.toString('utf8'), days) }
}

/** The lines of a `lines.csv`, and the agreements that it has columns for. */
export function readLines(
  file: string,
  text: string,
  edition: Pick<Schedule, 'firstDay' | 'lastDay'>,
): Required<Pick<Schedule, 'lines' | 'agreements'>> {
  const rows = assetRows(file, text, lineColumns, optional)
  const header = headerOf(text)
  const lines = rows.map(row => lineOf(row, header))
  assertAscending(rows, lines, edition)
  return { lines, agreements: agreementColumns.filter(column => header.includes(column)) }
}

function headerOf(text: string): readonly string[] {
  return readCsvTable(text.split('\n', 1)[0]!).header
}

function lineOf(row: AssetRow, header: readonly string[]): ScheduleLine {
  const { cells } = row
  const hs10 = cells[placeOf.hs10]!
  if (!/^\d{10}$/.test(hs10)) throw refuse(row, placeOf.hs10, 'not ten digits')
  const gap = cells[placeOf.gap]!
  if (!isGap(gap)) throw refuse(row, placeOf.gap, 'not one of the known gaps')
  const from = dayAt(row, placeOf.from)
  const to = dayAt(row, placeOf.to)
  const farm = permyriadOf(row, placeOf.farm)
  const doubtful = namesAt(row, placeOf.doubt, agreementColumns)
  const notes = namesAt(row, placeOf.notes, scheduleNotes)
  return {
    hs10,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    basic: permyriadOf(row, placeOf.basic),
    wto: permyriadOf(row, placeOf.wto),
    ...(farm === undefined ? {} : { farm }),
    agreements: agreementsOf(row),
    customsVerified: header.includes('customs_verified') ? isVerified(row) : undefined,
    gap,
    ...(doubtful.length === 0 ? {} : { doubtful }),
    ...(notes.length === 0 ? {} : { notes }),
  }
}

function isGap(text: string): text is ScheduleLine['gap'] {
  return text === '' || scheduleGaps.some(gap => gap === text)
}

function isVerified(row: AssetRow): boolean {
  const verified = row.cells[placeOf.customs_verified]!
  if (verified === '' || verified === '1') return verified === '1'
  throw refuse(row, placeOf.customs_verified, 'neither empty nor 1')
}

function agreementsOf(row: AssetRow): ScheduleLine['agreements'] {
  const agreements: Partial<Record<AgreementColumn, number>> = {}
  agreementColumns.forEach((column, index) => {
    const rate = permyriadOf(row, fixedColumns.length + index)
    if (rate !== undefined) agreements[column] = rate
  })
  return agreements
}

function dayAt(row: AssetRow, place: number): Day | undefined {
  const text = row.cells[place]!
  const day = parseDay(text)
  if (text !== '' && day === undefined) throw refuse(row, place, 'no day (YYYY-MM-DD)')
  return day
}

/** Percent as text to hundredths of a percent: `6.5` is 650, empty is no rate. */
function permyriadOf(row: AssetRow, place: number): number | undefined {
  const text = row.cells[place]!
  if (text === '') return undefined
  const match = /^(\d{1,5})(?:\.(\d{1,2}))?$/.exec(text)
  if (!match) throw refuse(row, place, 'not a percentage of at most two decimals')
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}

function namesAt<T extends string>(
  row: AssetRow,
  place: number,
  known: readonly T[],
): readonly T[] {
  const text = row.cells[place]!
  if (text === '') return []
  return text.split(' ').map(name => {
    const found = known.find(one => one === name)
    if (found === undefined) throw refuse(row, place, `nothing here is called ${name}`)
    return found
  })
}

/** By code, then by day, without one day standing in two lines of a code. */
function assertAscending(
  rows: readonly AssetRow[],
  lines: readonly ScheduleLine[],
  edition: { readonly firstDay: Day; readonly lastDay: Day },
): void {
  lines.forEach((line, index) => {
    const { from = edition.firstDay, to = edition.lastDay } = line
    if (to < from) throw refuse(rows[index]!, placeOf.to, 'ends before it begins')
    const before = lines[index - 1]
    if (!before || before.hs10 < line.hs10) return
    const isBehind = before.hs10 === line.hs10 && (before.to ?? edition.lastDay) < from
    if (!isBehind) throw refuse(rows[index]!, placeOf.hs10, 'not above the last one')
  })
}

function refuse({ file, row, cells }: AssetRow, place: number, message: string): AssetError {
  const column = lineColumns[place]!
  return new AssetError(`${message}: ${JSON.stringify(cells[place])}`, { file, row, column })
}

export interface GoodsName {
  readonly ko: string
  readonly en: string
}

export interface GoodsNames {
  readonly id: string
  /** The name of a code of seven to ten digits, if any; the file is read at the first call. */
  readonly nameOf: (code: string) => GoodsName | undefined
}

const namesFolder = 'schedule/hsk-2025'

function nameRows(): readonly AssetRow[] {
  const file = assetPath(`${namesFolder}/names.csv`)
  const rows = assetRows(file, readAsset(file).toString('utf8'), ['code', 'ko', 'en'])
  rows.forEach((row, index) => {
    const [code] = row.cells
    const before = rows[index - 1]?.cells[0] ?? ''
    if (/^\d{7,10}$/.test(code!) && before < code!) return
    throw new AssetError('no code, or not above the last one', {
      file,
      row: row.row,
      column: 'code',
    })
  })
  return rows
}

function namesEditionId(): string {
  const file = assetPath(`${namesFolder}/edition.json`)
  return readEdition(file, readAsset(file).toString('utf8')).id
}

/** The complete list of ten-digit codes of the shipped edition. */
export function loadCodeList(): CodeList {
  const codes = nameRows().map(row => row.cells[0]!)
  return { id: namesEditionId(), codes: codes.filter(code => code.length === 10) }
}

/** Every code of the shipped edition that has a name: ten digits, and headings of seven to nine. */
export function loadNameList(): { readonly id: string; readonly names: readonly NamedCode[] } {
  const names = nameRows().map(({ cells: [code, ko, en] }) => ({ code: code!, ko: ko!, en: en! }))
  return { id: namesEditionId(), names }
}

/** `loadNames().nameOf('0101210000')` is undefined where the edition has no such code. */
export function loadNames(): GoodsNames {
  let names: ReadonlyMap<string, GoodsName> | undefined
  const readAll = () =>
    new Map(nameRows().map(({ cells: [code, ko, en] }) => [code!, { ko: ko!, en: en! }] as const))
  const nameOf = (code: string) => {
    names ??= readAll()
    return names.get(code)
  }
  return { id: namesEditionId(), nameOf }
}
