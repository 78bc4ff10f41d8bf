import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, answersOf, assess, type InputLine, readLines } from '../src/assess/assess.js'
import { judgeColumns } from '../src/assess/batch.js'
import { Book } from '../src/assess/book.js'
import { rowsOfParcel } from '../src/assess/explain.js'
import { stepsOf } from '../src/assess/explain-steps.js'
import { type RateChoice, rateChoices } from '../src/assess/words.js'
import { kr } from '../src/law/kr/index.js'
import { applyReform } from '../src/law/reform.js'
import { givesItsAmount } from './formula.js'
import { bench, codeList, someParcels } from './parcels.js'

const options = { bench, codeList }
const runs = { numRuns: 300, seed: 20261126 }

function judge(lines: readonly InputLine[], rateChoice?: RateChoice) {
  const chosen = { ...bench, rateChoice }
  return judgeColumns(readLines(lines).columns, chosen, () => codeList)
}

/** What is collected of each parcel; not a number where it is not known. */
function collected(lines: readonly InputLine[], rateChoice: RateChoice): readonly number[] {
  const answers = answersOf(judge(lines, rateChoice))
  return [...new Set(lines.map(line => line.parcel))].map(parcel =>
    answers
      .filter(answer => answer.parcel === parcel)
      .reduce((sum, one) => sum + (one.collected_krw === '' ? NaN : Number(one.collected_krw)), 0),
  )
}

/** Group numbers count in input order, so they are left out where the order changes. */
function withoutGroup(answer: Answer): object {
  const others = answer.combined_with.split('|').sort().join('|')
  return { ...answer, group: '', combined_with: others }
}

function combinedOf(answers: readonly Answer[]): number {
  return answers.filter(answer => answer.combined_with !== '').length
}

describe('properties of the inbound rules', () => {
  it('every formula of an explanation gives its amount', () => {
    let steps = 0
    fc.assert(
      fc.property(someParcels, fc.constantFrom(undefined, ...rateChoices), (lines, choice) => {
        const judged = judge(lines, choice)
        for (const parcel of new Set(lines.map(line => String(line.parcel)))) {
          for (const step of stepsOf(judged, rowsOfParcel(judged, parcel))) {
            expect(givesItsAmount(step), JSON.stringify(step)).toBe(true)
            steps++
          }
        }
      }),
      runs,
    )
    expect(steps).toBeGreaterThan(2000)
  }, 120_000)

  it('the lowest rates collect the least of both, and are known where both are', () => {
    let lower = 0
    let open = 0
    fc.assert(
      fc.property(someParcels, lines => {
        const [ordinary, simplified, lowest] = rateChoices.map(choice => collected(lines, choice))
        ordinary!.forEach((amount, at) => {
          const least = Math.min(amount, simplified![at]!)
          if (simplified![at]! < amount) lower++
          if (Number.isNaN(least)) open++
          if (!Number.isNaN(least)) expect(lowest![at]).toBe(least)
          else if (amount !== 0) expect(lowest![at]).toBeNaN()
        })
      }),
      runs,
    )
    expect(lower).toBeGreaterThan(30)
    expect(open).toBeGreaterThan(100)
  })

  it('simplified rates collect less of clothes and of cosmetics', () => {
    const taxed = (hs: string): readonly number[] => {
      const line = { parcel: 'P', declared_on: '2026-02-03', ship_from: 'CN', hs, quantity: 1 }
      const price = { unit_price: 300, currency: 'USD', local_freight: 0, local_tax: 0 }
      const one = { ...line, ...price, intl_freight: 0, intl_insurance: 0 }
      return rateChoices.map(choice => collected([one], choice)[0]!)
    }
    for (const hs of ['6109101000', '3304991000']) {
      const [ordinary, simplified, lowest] = taxed(hs)
      expect(simplified!).toBeLessThan(ordinary!)
      expect(lowest).toBe(simplified)
    }
  })

  it('the order of rows changes no answer', () => {
    let combined = 0
    fc.assert(
      fc.property(someParcels, fc.infiniteStream(fc.nat()), (lines, random) => {
        const shuffled = lines
          .map(line => ({ line, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ line }) => line)
        const key = (answer: Answer) => `${answer.parcel}/${answer.line}`
        const sorted = (answers: readonly Answer[]) =>
          [...answers].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(withoutGroup)
        const { answers } = assess(lines, options)
        expect(sorted(assess(shuffled, options).answers)).toEqual(sorted(answers))
        if (lines.some((line, at) => line !== shuffled[at])) combined += combinedOf(answers)
      }),
      runs,
    )
    expect(combined).toBeGreaterThan(300)
  })

  it('a parcel that nothing combines with is judged alone as in the batch', () => {
    let several = 0
    fc.assert(
      fc.property(someParcels, lines => {
        const apart = lines.map(line => ({ ...line, person: '' }))
        const together = assess(apart, options).answers
        const parcels = [...new Set(apart.map(line => line.parcel))]
        const alone = parcels.flatMap(
          parcel =>
            assess(
              apart.filter(line => line.parcel === parcel),
              options,
            ).answers,
        )
        expect(alone.map(withoutGroup)).toEqual(together.map(withoutGroup))
        if (parcels.length > 1) several++
      }),
      runs,
    )
    expect(several).toBeGreaterThan(100)
  })

  it('a reform of nothing changes nothing but names itself', () => {
    const reform = { title: 'nothing', why: '', sets: {} }
    const reformed = { ...bench, book: new Book(applyReform(kr, reform)), reform }
    fc.assert(
      fc.property(someParcels, lines => {
        expect(assess(lines, { bench: reformed, codeList })).toEqual(assess(lines, options))
      }),
      { ...runs, numRuns: 50 },
    )
  })

  it('duty never falls as the price rises within one version', () => {
    let rises = 0
    const line = (unit_price: string): InputLine => ({
      parcel: 'P',
      declared_on: '2026-02-03',
      ship_from: 'CN',
      hs: '6109101000',
      quantity: 1,
      unit_price,
      currency: 'USD',
      local_freight: 0,
      local_tax: 0,
      intl_freight: 5,
      intl_insurance: 0,
    })
    const cents = fc.integer({ min: 1, max: 500_000 })
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map(one => (one / 100).toFixed(2))
        const duty = (text: string) => Number(assess([line(text)], options).answers[0]!.duty_krw)
        expect(duty(high!)).toBeGreaterThanOrEqual(duty(low!))
        if (duty(high!) > duty(low!)) rises++
      }),
      runs,
    )
    expect(rises).toBeGreaterThan(200)
  })

  it('loses nothing: every line is judged, partial or refused, and sums are kept', () => {
    const states = { judged: 0, partial: 0, refused: 0 }
    let taxed = 0
    fc.assert(
      fc.property(someParcels, lines => {
        const { answers } = assess(lines, options)
        expect(answers).toHaveLength(lines.length)
        for (const answer of answers) {
          expect(Object.keys(states)).toContain(answer.state)
          states[answer.state as keyof typeof states]++
          if (answer.state === 'judged') expect(answer.collected_krw).not.toBe('')
          if (answer.state === 'judged') expect(answer.track).not.toBe('')
          if (answer.tax_krw !== '') {
            const taxes = [
              answer.duty_krw,
              answer.consumption_tax_krw,
              answer.liquor_tax_krw,
              answer.tobacco_taxes_krw,
              answer.education_tax_krw,
              answer.rural_tax_krw,
              answer.vat_krw,
            ]
            expect(taxes).not.toContain('')
            const sum = taxes.reduce((all, tax) => all + Number(tax), 0)
            expect(Number(answer.tax_krw)).toBe(sum)
            if (sum > 0) taxed++
          }
        }
      }),
      runs,
    )
    expect(Math.min(...Object.values(states))).toBeGreaterThan(30)
    expect(taxed).toBeGreaterThan(100)
  })
})
