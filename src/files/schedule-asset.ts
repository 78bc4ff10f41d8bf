/** Loads a tariff schedule, the complete list of codes and the names of goods from files. */

import { createHash } from 'node:crypto'
import { join } from 'node:path'
import {
  type AgreementColumn,
  agreementColumns,
  type CodeList,
  type Schedule,
  type ScheduleLine,
} from '../law/schedule.js'
import type { NamedCode } from '../law/schedule-search.js'
import { AssetError, type AssetRow, assetPath, assetRows, readAsset } from './asset.js'
import { readEdition } from './edition.js'

const markColumns = ['hs10', 'customs_verified', 'gap', 'doubt', 'basic', 'wto'] as const
const lineColumns: readonly string[] = [...markColumns, ...agreementColumns]

/**
 * Reads `lines.csv` and `edition.json` from a folder, by default the shipped schedule. The digest
 * is the first 16 hexadecimal digits of the SHA-256 of both files' bytes, in this order.
 */
export function loadSchedule(folder: string = assetPath('schedule/kr-2026')): Schedule {
  const linesFile = join(folder, 'lines.csv')
  const editionFile = join(folder, 'edition.json')
  const lines = readAsset(linesFile)
  const edition = readAsset(editionFile)
  const digest = createHash('sha256').update(lines).update(edition).digest('hex').slice(0, 16)
  const rows = assetRows(linesFile, lines.toString('utf8'), lineColumns)
  const held = rows.map(lineOf)
  assertAscending(rows)
  return { ...readEdition(editionFile, edition.toString('utf8')), digest, lines: held }
}

type Gap = ScheduleLine['gap']

const gaps: readonly string[] = ['', 'specific', 'missing_high_rate', 'missing_lower_rate']

function isGap(text: string): text is Gap {
  return gaps.includes(text)
}

function lineOf(row: AssetRow): ScheduleLine {
  const [hs10, verified, gap, doubt] = row.cells
  if (!/^\d{10}$/.test(hs10!)) throw refuse(row, 0, 'not ten digits')
  if (verified !== '' && verified !== '1') throw refuse(row, 1, 'neither empty nor 1')
  if (!isGap(gap!)) {
    throw refuse(row, 2, 'not one of the known gaps')
  }
  const agreements: Partial<Record<AgreementColumn, number>> = {}
  agreementColumns.forEach((column, index) => {
    const rate = permyriadOf(row, markColumns.length + index)
    if (rate !== undefined) agreements[column] = rate
  })
  return {
    hs10: hs10!,
    basic: permyriadOf(row, 4),
    wto: permyriadOf(row, 5),
    agreements,
    customsVerified: verified === '1',
    gap: gap as Gap,
    ...(doubt === '' ? {} : { doubtful: doubtfulColumns(row, doubt!) }),
  }
}

/** Percent as text to hundredths of a percent: `6.5` is 650, empty is no rate. */
function permyriadOf(row: AssetRow, place: number): number | undefined {
  const text = row.cells[place]!
  if (text === '') return undefined
  const match = /^(\d{1,5})(?:\.(\d{1,2}))?$/.exec(text)
  if (!match) throw refuse(row, place, 'not a percentage of at most two decimals')
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}

function doubtfulColumns(row: AssetRow, doubt: string): readonly AgreementColumn[] {
  return doubt.split(' ').map(name => {
    const column = agreementColumns.find(known => known === name)
    if (column === undefined) throw refuse(row, 3, `no agreement column is called ${name}`)
    return column
  })
}

function assertAscending(rows: readonly AssetRow[]): void {
  rows.forEach((row, index) => {
    const before = rows[index - 1]
    if (before && before.cells[0]! >= row.cells[0]!) throw refuse(row, 0, 'not above the last one')
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
