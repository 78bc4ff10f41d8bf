import { describe, expect, it } from 'vitest'
import type { InputLine } from '../src/assess/assess.js'
import { assessBatch } from '../src/assess/assess-batch.js'
import type { Explanation } from '../src/assess/explain.js'
import type { LawfulOption } from '../src/assess/lawful-options.js'
import type { Bench } from '../src/assess/work.js'
import { bench, codeList, shirt } from './parcels.js'

function explained(lines: readonly InputLine[], more: Partial<Bench> = {}): Explanation {
  return assessBatch(lines, { bench: { ...bench, ...more }, codeList }).explain('P')!
}

type Row = readonly [string, string, string, string]

/** Option, how it stands, what it collects and the difference to the answer. */
function options(lines: readonly InputLine[], more: Partial<Bench> = {}): readonly Row[] {
  return explained(lines, more).options.map(
    one => [one.id, one.status, one.collectedKrw, one.differenceKrw] as const,
  )
}

function option(lines: readonly InputLine[], id: LawfulOption['id']): LawfulOption {
  return explained(lines).options.find(one => one.id === id)!
}

describe('lawful options side by side', () => {
  it('sets ordinary, agreement and simplified rates beside the answer', () => {
    // 217,874 won. 13 %: 28,320 + 24,610. China 2.6 %: 5,660 + 22,350. 18 %: 39,217.32.
    expect(options([{ ...shirt, origin: 'CN' }])).toEqual([
      ['ordinary', 'taken', '52930', '0'],
      ['agreement', 'needs', '28010', '-24920'],
      ['simplified', 'open', '39210', '-13720'],
    ])
  })

  it('says which of them the answer follows', () => {
    const lines = [{ ...shirt, origin: 'CN', origin_proof: 'receipt' as const }]
    expect(options(lines)).toEqual([
      ['ordinary', 'open', '52930', '24920'],
      ['agreement', 'taken', '28010', '0'],
      ['simplified', 'open', '39210', '11200'],
    ])
    expect(options([shirt], { rateChoice: 'lowest' }).map(row => row[1])).toEqual([
      'open',
      'needs',
      'taken',
    ])
  })

  it('tells a receipt from a certificate by the waiver of the agreement', () => {
    // 700 dollars with China; the customs value decides.
    const within = option([{ ...shirt, origin: 'CN', unit_price: 700 }], 'agreement')
    expect(within.what[0]!.en).toContain('receipt')
    const above = option([{ ...shirt, origin: 'CN', unit_price: 700.01 }], 'agreement')
    expect(above.what[0]!.en).toContain('certificate')
  })

  it('says why an agreement is closed, or what it lacks', () => {
    expect(option([shirt], 'agreement').what[0]!.en).toContain('origin is blank')
    const detour = option(
      [{ ...shirt, origin: 'CN', ship_from: 'US', unit_price: 300 }],
      'agreement',
    )
    expect([detour.status, detour.collectedKrw]).toEqual(['barred', ''])
    expect(detour.what[0]!.en).toContain('direct transport')
  })

  it('says why simplified rates are barred', () => {
    const sold = option([{ ...shirt, use: 'resale' }], 'simplified')
    expect([sold.status, sold.collectedKrw]).toEqual(['barred', ''])
    expect(sold.what[0]!.en).toContain('resale')
    expect(sold.basis.map(one => one.article)).toContain('제55조제2호나목·다목')
    const open = option([{ ...shirt, hs: '6601910000' }], 'simplified')
    expect(open.status).toBe('not_known')
  })

  it('offers a declaration of what cleared by list, with what it costs', () => {
    expect(options([{ ...shirt, unit_price: 100 }])).toEqual([['declared', 'open', '0', '0']])
    // From the US 180 dollars pass by list; declared, they are above the 150 of the relief:
    // 259,718 won, duty 33,760, VAT 29,340.
    const american = { ...shirt, ship_from: 'US', unit_price: 180 }
    expect(options([american])).toEqual([['declared', 'open', '63100', '63100']])
    const declared = option([american], 'declared')
    expect([declared.track, declared.relief]).toEqual(['simplified', 'none'])
    const law = declared.basis.find(one => one.key === 'kr.expressNotice.declarationAtWish')!
    expect([law.article, law.from]).toEqual(['제17조', '2025-12-22'])
    expect(law.url).toMatch(/^https:\/\/www\.law\.go\.kr\//)
  })

  it('finds the part within the limit, and says that the text is not clear', () => {
    const toys = { ...shirt, hs: '9503003491', quantity: 4, unit_price: 60 }
    const part = option([toys], 'part_returned')
    expect([part.status, part.collectedKrw, part.relief]).toEqual(['doubtful', '0', 'small_value'])
    expect(part.what.map(text => text.en).join(' ')).toMatch(/2 cleared, 2 returned.*splitting/)
    expect(part.what.at(-1)!.en).toContain('combined and taxed')
    // 75 a piece: exactly 150 stay.
    const pair = option([{ ...toys, unit_price: 75 }], 'part_returned')
    expect(pair.what[0]!.en).toBe('line 1: 2 cleared, 2 returned.')
  })

  it('returns what is above a self-use quantity: 60 ml of perfume', () => {
    const perfume = { ...shirt, hs: '3303001000', unit_price: 20, volume_ml_each: 30 }
    const part = option([{ ...perfume, quantity: 4 }], 'part_returned')
    expect(part.what[0]!.en).toBe('line 1: 2 cleared, 2 returned.')
    expect(part.basis.map(one => one.key)).toContain('kr.importNotice.selfUseQuantities')
  })

  it('leaves out the part where a single piece is above the limit', () => {
    expect(options([{ ...shirt, quantity: 2 }]).map(row => row[0])).not.toContain('part_returned')
  })

  it('keeps the cheapest loss among several lines, and goes on where one is not enough', () => {
    const line = (number: number, unit_price: number) => ({ ...shirt, line: number, unit_price })
    // 100 + 40 + 30: without the 30 (or more) they are 140.
    const one = option([line(1, 100), line(2, 40), line(3, 30)], 'part_returned')
    expect(one.what[0]!.en).toBe('line 3: 0 cleared, 1 returned.')
    // 160 + 170 + 140: both dear ones go.
    const two = option([line(1, 160), line(2, 170), line(3, 140)], 'part_returned')
    expect(two.what[0]!.en).toBe('line 2: 0 cleared, 1 returned; line 1: 0 cleared, 1 returned.')
  })

  it('knows the ways of mail: ordinary rates by declaration, a declaration after free clearance', () => {
    // Arrival 2026-01-30 at 1,473.06 won: 441,918 × 18 % = 79,545.24. Declared at 1,442.88 won:
    // 432,864; duty 56,272.32, VAT 48,913.4. Agreement at arrival: 11,489.87 and 45,340.
    const mail = { ...shirt, channel: 'post', arrived_on: '2026-01-30', unit_price: 300 }
    expect(options([{ ...mail, origin: 'CN' }]).slice(0, 3)).toEqual([
      ['ordinary', 'needs', '105180', '25640'],
      ['agreement', 'needs', '56810', '-22730'],
      ['simplified', 'taken', '79540', '0'],
    ])
    const free = option([{ ...mail, unit_price: 100 }], 'declared')
    expect([free.track, free.relief, free.collectedKrw]).toEqual([
      'declaration',
      'small_value',
      '0',
    ])
    expect(free.basis[0]!.article).toBe('제28조제2항')
    const declared = option([{ ...mail, unit_price: 1200 }], 'simplified')
    expect([declared.status, declared.what[0]!.en]).toEqual([
      'barred',
      'Post that must be declared takes no simplified rate.',
    ])
    const part = option([{ ...mail, quantity: 4, unit_price: 75 }], 'part_returned')
    expect(part.basis.map(one => one.key)).toContain('kr.postalNotice.partReturned')
  })

  it('gives every option and every step an article, a first day and a link', () => {
    const whole = explained([{ ...shirt, origin: 'CN', quantity: 2, unit_price: 80 }])
    expect(whole.options.length).toBe(4)
    const changes = whole.whatIf.filter(one => one.crosses.length > 0)
    for (const { basis } of [...whole.options, ...whole.steps, ...changes]) {
      expect(basis.length).toBeGreaterThan(0)
      for (const one of basis) {
        expect(one.article).not.toBe('')
        expect(one.from).toMatch(/^\d{4}-\d\d-\d\d$/)
        expect(one.url).toMatch(/^https:\/\/www\.law\.go\.kr\//)
        expect([one.title.ko, one.title.en, one.instrument.en].every(text => text !== '')).toBe(
          true,
        )
      }
    }
  })
})
