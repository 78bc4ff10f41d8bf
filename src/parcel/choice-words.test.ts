/** Choices are read in the words of people; a word that is none is refused as before. */
import { expect, it } from 'vitest'
import { codeId } from '../basis/codes.js'
import { placeOf } from './columns.js'
import { choiceOf, type FieldName } from './fields.js'
import { ValueScanner } from './value-scanner.js'

function scanned(field: FieldName, text: string): number {
  const bytes = new TextEncoder().encode(text)
  return new ValueScanner().scan(placeOf(field), bytes, 0, bytes.length)
}

it.each([
  ['channel', '특송', 'express'],
  ['channel', '우편', 'post'],
  ['channel', 'Express', 'express'],
  ['channel', 'EMS', 'post'],
  ['use', '자가사용', 'self'],
  ['freight_separate', '아니오', 'no'],
  ['origin_proof', '원산지증명서', 'certificate'],
] as const)('reads %s %s as %s', (field, text, choice) => {
  expect(scanned(field, text)).toBe(choiceOf(field, choice))
})

it.each([
  ['channel', '항공'],
  ['channel', '특송우편'],
  ['use', '특송'],
] as const)('refuses %s %s', (field, text) => {
  expect(scanned(field, text)).toBe(-codeId['choice_unknown']!)
})
