import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isBusinessText } from '../../src/basis/business-number.js'
import {
  amendmentNumber,
  exportCheckDigit,
  exportNumber,
  isExportNumber,
} from '../../src/basis/export-number.js'
import { isPostalNumber } from '../../src/basis/postal-number.js'
import { root } from '../examples/files.js'
import { parseExamples } from '../examples/parse.js'

const file = 'src/declare/numbers.examples.md'
const rows = parseExamples(file, readFileSync(join(root, file), 'utf8')).flatMap(one => one.rows)
const yesNo = (is: boolean): string => (is ? 'yes' : 'no')

function made({ filer = '', year, serial, era }: Readonly<Record<string, string>>): string {
  const parts = { filer, year: Number(year), serial: Number(serial) }
  if (era === 'amendment') return amendmentNumber(parts) ?? '(none)'
  return exportNumber({ ...parts, era: era === 'edi' ? 'edi' : 'xml' }) ?? '(none)'
}

function answer(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { digits, export: number, business, postal } = given
  if (digits !== undefined) return { check: String(exportCheckDigit(digits)) }
  if (number !== undefined) return { is: yesNo(isExportNumber(number)) }
  if (business !== undefined) return { is: yesNo(isBusinessText(business)) }
  return postal === undefined ? { number: made(given) } : { is: yesNo(isPostalNumber(postal)) }
}

describe(file, () => {
  it.each(rows.map(row => [`line ${row.line}`, row] as const))('%s', (_, { given, expected }) => {
    expect(answer(given)).toEqual(expected)
  })
})
