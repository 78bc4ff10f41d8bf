import { describe, expect, it } from 'vitest'
import { day } from '../../src/basis/day.js'
import { profileOf } from '../../src/declare/profile.js'
import { proofOf } from '../../src/declare/proof.js'
import { built, told } from './one.js'
import { sampleProfile } from './sample.js'

describe('what is missing or wrong', () => {
  it.each([
    [{ maker: '' }, 'declaration_field_missing 2 maker'],
    [{ maker: '미상' }, 'maker_unknown 2 maker'],
    [{ origin: '' }, 'declaration_field_missing 2 origin'],
    [{ hs: '' }, 'declaration_field_missing 2 hs'],
    [{ hs: '330499' }, 'hs_ten_digits 2 hs'],
    [{ tracking_no: '' }, 'declaration_field_missing 2 tracking_no'],
    [{ weight_g: '' }, 'declaration_field_missing 2 weight_g'],
    [{ buyer: '' }, 'declaration_field_missing 2 buyer'],
    [{ goods: '쌀 토너' }, 'latin_asked 2 goods'],
    [{ buyer: '홍길동' }, 'latin_asked 2 buyer'],
    [{ goods: 'x'.repeat(51) }, 'field_too_long 2 goods'],
    [{ maker: '가'.repeat(29) }, 'field_too_long 2 maker'],
    [{ order: 'x'.repeat(36) }, 'field_too_long 2 order'],
    [{ incoterm: 'FOB', freight: '10' }, 'charge_with_term 2 freight'],
  ])('%s is named with its row and column', (given, expected) => {
    const { declaration, problems } = built(given)
    expect(told(problems)).toContain(expected)
    expect(declaration).toBeUndefined()
  })

  it('never tells the name of a buyer', () => {
    const { problems } = built({ buyer: '홍길동' })
    expect(JSON.stringify(problems)).not.toContain('홍길동')
  })

  it('asks the tariff of the day, and says where there is none', () => {
    expect(told(built({}, { isCode: () => false }).problems)).toEqual(['hs_not_of_day 2 hs'])
    const { declaration, warnings } = built({}, { isCode: () => undefined })
    expect(told(warnings)).toEqual(['hs_not_checked 2 hs'])
    expect(declaration).toBeDefined()
  })

  it('says that a way is open under a condition where nobody said what the goods are', () => {
    const { declaration, warnings } = built({ export_proof: '' })
    expect([declaration?.way, told(warnings)]).toEqual([
      'simplified',
      ['proof_not_told 0 export_proof'],
    ])
    expect(built({ export_proof: 'yes' }).declaration?.way).toBe('regular')
  })

  it('names every law of the list that asks for a proof', () => {
    const of = (hs: string, law: string) => ({
      hs,
      law,
      from: day('2026-01-01'),
      to: day('2026-12-31'),
    })
    const list = [of('3304', 'first'), of('33', 'second'), of('9303', 'third')]
    const { lines, on } = built({ export_proof: '' }).planned.shipment
    expect(proofOf(lines, on, list)).toMatchObject({ state: 'needed', laws: ['first', 'second'] })
    const no = built({ export_proof: 'no' }).planned.shipment.lines
    expect(proofOf(no, on, list).warnings[0]).toMatchObject({
      ...{ value: '3304, 33', more: { allowed: 'first, second' } },
    })
  })

  it('refuses a way over its limit', () => {
    const { problems } = built({ unit_price: '2000001' }, { way: 'simplified' })
    expect(told(problems)).toEqual(['way_not_open 2 unit_price'])
    expect(built({ unit_price: '2000000' }, { way: 'simplified' }).declaration).toBeDefined()
    expect(told(built({}, { way: 'list_clearance' }).problems)).toEqual(['way_declares_nothing 2 '])
  })

  it('lets no seller of finished goods claim drawback, and claims none by itself', () => {
    const claim = profileOf({ ...sampleProfile, automatic_drawback: 'yes' }).profile
    expect(told(built({}, { profile: claim }).problems)).toEqual([
      'drawback_not_maker 0 automatic_drawback',
    ])
    const { lines } = built({}).declaration!
    expect([lines[0]!.values.drawback, lines[0]!.values.applicant]).toEqual(['N', ''])
  })

  it('asks the profile for what it lacks, by the law of the day', () => {
    const none = profileOf({ ...sampleProfile, carrier_code: '', port: '' }).profile
    expect(told(built({}, { profile: none }).problems)).toEqual([
      'profile_field_missing 0 carrier_code',
      'profile_field_missing 0 port',
    ])
    const before = built({ declared_on: '2022-04-27' }, { profile: none })
    expect(told(before.problems)).toEqual(['profile_field_missing 0 port'])
  })

  it('takes units of transport for packages until 2023-12-08 only', () => {
    const units = profileOf({ ...sampleProfile, package_kind: 'PK' }).profile
    expect(told(built({ declared_on: '2023-12-08' }, { profile: units }).problems)).toEqual([])
    expect(told(built({ declared_on: '2023-12-09' }, { profile: units }).problems)).toEqual([
      'package_no_kind 2 package_kind',
    ])
  })

  it('warns of a business number whose check digit fails, and goes on', () => {
    const { declaration, warnings } = built({ maker_business_no: '113-81-72311' })
    expect(told(warnings)).toEqual(['business_number_bad 2 maker_business_no'])
    expect(declaration).toBeDefined()
  })

  it('names what a profile may not say', () => {
    const { faults } = profileOf({
      ...sampleProfile,
      port: 'icn',
      nonsense: '1',
      business_no: '1138172311',
    })
    expect(faults.map(({ code, name }) => [code, name])).toEqual([
      ['business_number_bad', 'business_no'],
      ['field_form', 'port'],
      ['column_unknown', 'nonsense'],
    ])
  })
})
