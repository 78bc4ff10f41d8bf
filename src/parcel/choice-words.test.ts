/** Choices are read in the words of people; a word that is none is refused as before. */
import { expect, it } from 'vitest'
import { codeId } from '../basis/codes.js'
import { fileProblem, problemMessage } from '../basis/problem.js'
import { allowedIn } from './choice-words.js'
import { placeOf } from './columns.js'
import { choiceOf, type FieldName, fieldOf } from './fields.js'
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

it('says what may stand there in the language of the sentence', () => {
  const more = { column: '용도', ...allowedIn(fieldOf('use')!) }
  const problem = fileProblem(codeId['choice_unknown']!, 'fun', more)
  const korean = "'fun'은(는) '용도'에 쓸 수 없습니다. 허용 값: "
  expect(problemMessage(problem, 'ko')).toBe(
    `${korean}자가사용(self), 견본(sample), 선물(gift), 판매용(resale).`,
  )
  expect(problemMessage(problem, 'en')).toContain('Allowed: self, sample, gift, resale.')
})
