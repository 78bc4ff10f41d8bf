import { expect, it } from 'vitest'
import { day } from '../basis/day.js'
import { Book } from './book.js'
import { newDomesticAnswer, newDomesticFacts } from './domestic-facts.js'
import { newEntryAnswer, newEntryFacts } from './facts.js'
import { liquor } from './liquor.js'
import { vat } from './vat.js'
import { LiquorKind } from './words.js'

it('works out the whisky of case E16 with a duty of 20 %', () => {
  const { law } = new Book().on(day('2026-02-03'))
  const facts = { ...newDomesticFacts(), customsValueKrw: 210_000, dutyKrw: 42_000 }
  facts.liquor = LiquorKind.distilled
  const answer = newDomesticAnswer()
  liquor(facts, law, answer)
  expect([answer.liquorKrw, answer.educationKrw]).toEqual([181_440, 54_430])
  const entry = { ...newEntryFacts(), customsValueKrw: 210_000 }
  const exciseKrw = answer.liquorKrw + answer.educationKrw
  expect(vat(entry, law, { ...newEntryAnswer(), dutyKrw: 42_000, exciseKrw })).toBe(48_780)
})
