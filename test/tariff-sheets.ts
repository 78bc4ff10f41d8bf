/** Rows in the shape of the official tariff table, made up for tests. */
import { csvLine } from '../src/files/csv-table.js'
import type { Cell, Sheet } from './workbook.js'

/** The printed header of the edition of 2026-02-11. */
export const officialHeader = [
  '품목번호',
  '관세율구분',
  '관세율',
  '단위당세액',
  '기준가격',
  '적용국가구분',
  '용도세율구분',
  '적용개시일',
  '적용만료일',
]

export interface Row {
  readonly unit?: Cell
  readonly use?: Cell
  readonly from?: Cell
  readonly to?: Cell
}

/** One row: code, kind, rate, and what differs from the usual. */
export function row(code: Cell, kind: Cell, rate: Cell, more: Row = {}): readonly Cell[] {
  const { unit, use, from = '20260101', to = '20261231' } = more
  return [code, kind, rate, unit, undefined, '1', use, from, to]
}

export function sheet(name: string, ...rows: readonly (readonly Cell[])[]): Sheet {
  return { name, rows: [officialHeader, ...rows] }
}

function shown(cell: Cell): string {
  return typeof cell === 'object' ? Object.values(cell).join('') : String(cell ?? '')
}

/** The same table as CSV. */
export function csvOf({ rows }: Sheet): string {
  return `${rows.map(cells => csvLine(cells.map(shown))).join('\r\n')}\r\n`
}
