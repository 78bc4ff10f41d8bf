import { describe, expect, it } from 'vitest'
import { IdForm, isPersonalId, scanCustomsId } from './customs-id.js'

function scan(text: string): number {
  const bytes = new TextEncoder().encode(`|${text}|`)
  return scanCustomsId(bytes, 1, bytes.length - 1)
}

describe('customs ids', () => {
  it.each([
    ['P000000000000', 1],
    ['P123456789012', 123_456_789_013],
    ['P999999999999', 1_000_000_000_000],
  ])('%s is a personal id of its own', (text, number) => {
    expect(scan(text)).toBe(number)
    expect(isPersonalId(scan(text))).toBe(true)
  })

  it.each([
    ['P12345678901', IdForm.other],
    ['P1234567890123', IdForm.other],
    ['p123456789012', IdForm.other],
    ['P12345678901A', IdForm.other],
    ['Q123456789012', IdForm.other],
    ['1234567890123', IdForm.other],
    ['P', IdForm.other],
    ['M12345678', IdForm.other],
    ['1248100998', IdForm.registrationNumber],
    ['124-81-00998', IdForm.registrationNumber],
    ['1248100999', IdForm.registrationNumberWrong],
    ['124-81-00999', IdForm.registrationNumberWrong],
    ['12-481-00998', IdForm.other],
    ['124-81-0099', IdForm.other],
    ['124810099', IdForm.other],
    ['한국무역1061011', IdForm.business],
    ['ABCDEFGH1061011', IdForm.business],
    ['한국무역106101', IdForm.other],
    ['한국무역10610111', IdForm.other],
  ])('%s is kept as its form alone', (text, form) => {
    expect(scan(text)).toBe(form)
    expect(isPersonalId(form)).toBe(false)
  })
})
