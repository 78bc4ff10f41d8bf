/** The files of declarations: XML for each, sheets of orders and goods, forms of the post. */
import { createHash } from 'node:crypto'
import type { Problem } from '../../basis/problem.js'
import type { Declaration } from '../../declare/declaration.js'
import { expressSheet } from '../../declare/express-sheet.js'
import {
  itemSheet,
  longOrderSheets,
  type SheetTable,
  shortOrderSheets,
} from '../../declare/order-sheets.js'
import { type PostForm, postForms, postSheet } from '../../declare/post-sheets.js'
import type { RateTable } from '../../law/rate-table.js'
import { declarationXml } from './declaration-xml.js'
import { workbookOf } from './workbook.js'

export const sheetForms = ['xml', 'orders', ...postForms, 'express'] as const

export type SheetForm = (typeof sheetForms)[number]

/** Those that are made where none is asked for. */
export const usualForms: readonly SheetForm[] = ['xml', 'orders']

export interface MadeFile {
  readonly name: string
  readonly bytes: Buffer
}

export interface MadeFiles {
  readonly files: readonly MadeFile[]
  readonly problems: readonly Problem[]
}

export interface Making {
  readonly declarations: readonly Declaration[]
  readonly rates: RateTable
}

const numbered = (sheets: readonly SheetTable[], name: string): readonly MadeFile[] =>
  sheets.map((sheet, at) => ({
    name: `${name}-${at + 1}.xlsx`,
    bytes: workbookOf('Sheet1', sheet),
  }))

function xmlFiles({ declarations }: Making): MadeFiles {
  const files = declarations.map(one => ({
    name: `${one.values.number}.xml`,
    bytes: Buffer.from(declarationXml(one)),
  }))
  return { files, problems: [] }
}

function orderFiles({ declarations }: Making): MadeFiles {
  const items = itemSheet(declarations)
  const files = [
    ...numbered(shortOrderSheets(declarations), 'Orderlist'),
    ...numbered(longOrderSheets(declarations), 'Orderlist_new'),
    { name: 'ItemInfo.xlsx', bytes: workbookOf('Sheet1', items) },
  ]
  return { files, problems: [] }
}

function sheetFile(
  name: string,
  { table, problems }: { readonly table: SheetTable; readonly problems: readonly Problem[] },
): MadeFiles {
  const bytes = workbookOf('Sheet1', table)
  return { files: table.rows.length === 0 ? [] : [{ name, bytes }], problems }
}

function filesOf(form: SheetForm, making: Making): MadeFiles {
  if (form === 'xml') return xmlFiles(making)
  if (form === 'orders') return orderFiles(making)
  if (form === 'express') return sheetFile('express.xlsx', expressSheet(making.declarations))
  return sheetFile(
    `post-${form}.xlsx`,
    postSheet(form satisfies PostForm, making.declarations, making.rates),
  )
}

/** The files of the forms that are asked for. */
export function declarationFiles(forms: readonly SheetForm[], making: Making): MadeFiles {
  if (making.declarations.length === 0) return { files: [], problems: [] }
  const made = forms.map(form => filesOf(form, making))
  return { files: made.flatMap(one => one.files), problems: made.flatMap(one => one.problems) }
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
