/** What is wrong with a JSON file is told in both languages, by the name of the place. */
import { expect, it } from 'vitest'
import { z } from 'zod'
import { problemMessage } from '../basis/problem.js'
import { faultIn, unusableForm } from './form-fault.js'

const form = z.strictObject({
  name: z.string().max(3),
  days: z.enum(['dmy', 'mdy']).optional(),
  columns: z.record(z.string(), z.string()),
  power: z.int().min(-2).optional(),
  source: z.string().startsWith('https:').optional(),
})
const sound = { name: 'a', columns: {} }

it.each([
  [[], '파일에는 이름과 값({ … })을 적으십시오.', 'Give the file as names and values, { … }.'],
  [{ columns: {} }, 'name에는 글을 적으십시오.', 'Give name as text.'],
  [{ ...sound, name: 'long' }, 'name은(는) 3자까지입니다.', 'name may be 3 characters at most.'],
  [{ ...sound, power: -3 }, 'power은(는) -2부터입니다.', 'power must be -2 at least.'],
  [{ ...sound, power: 'x' }, 'power에는 수를 적으십시오.', 'Give power as a number.'],
  [
    { ...sound, days: 'ymd' },
    'days에는 이 가운데 하나를 적으십시오: dmy, mdy.',
    'Give days as one of: dmy, mdy.',
  ],
  [{ ...sound, columns: { a: 1 } }, 'columns.a에는 글을 적으십시오.', 'Give columns.a as text.'],
  [
    { ...sound, colour: 1, size: 2 },
    '모르는 이름이 있습니다: colour, size. 빼거나 고치십시오.',
    'It has names that are not known: colour, size. Remove or correct them.',
  ],
  [
    { ...sound, source: 'ftp:' },
    'source의 형식이 맞지 않습니다.',
    'source does not have its form.',
  ],
])('tells of %j', (given, ko, en) => {
  const { problem } = unusableForm('mapping_bad', faultIn(form.safeParse(given).error!))
  expect(problemMessage(problem, 'ko')).toBe(`매핑 파일을 쓸 수 없습니다. ${ko}`)
  expect(problemMessage(problem, 'en')).toBe(`The mapping file cannot be used. ${en}`)
})

it('keeps the detail out of the sentence', () => {
  const { message, problem } = unusableForm('mapping_bad', { ko: 'a', en: 'Give b.' }, 'detail')
  expect(message).toBe('The mapping file cannot be used. Give b.')
  expect(problem).toMatchObject({ value: 'detail', row: 0 })
})
