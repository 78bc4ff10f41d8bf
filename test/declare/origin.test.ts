import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { codeOf } from '../../src/basis/codes.js'
import { countryOf } from '../../src/basis/country.js'
import { day } from '../../src/basis/day.js'
import { Unusable } from '../../src/basis/problem.js'
import { type InboundGoods, originsAsked, originWarnings } from '../../src/declare/origin.js'
import { chargesByOrigin } from '../../src/declare/other-origins.js'
import { notClear, partyProblems, screeningBy } from '../../src/declare/parties.js'
import { planOf } from '../../src/declare/plan.js'
import { profileOf } from '../../src/declare/profile.js'
import { declareCommand } from '../../src/doors/cli/declare.js'
import { csvRowsOf } from '../../src/files/csv-rows.js'
import { declareOrders } from '../../src/files/declare/declare-orders.js'
import { inboundGoodsOf } from '../../src/files/declare/inbound-goods.js'
import { readParcels } from '../../src/files/declare/parcels-file.js'
import { partyListOf } from '../../src/files/declare/small-tables.js'
import { loadTables } from '../../src/files/landed-tables.js'
import { readOutbound } from '../../src/files/outbound-csv.js'
import { textBlocks } from '../../src/files/source.js'
import { judgeOutbound } from '../../src/landed/judge.js'
import { runCommand } from '../command.js'
import { scratch } from '../scratch.js'
import { columnsOf, ratesOf } from './orders.js'
import { samplePath, sampleProfile, sampleRates, schedule } from './sample.js'

const line = {
  ...{ order: 'A1', line: '1', sold_on: '2026-08-01', declared_on: '2026-08-01', to: 'US' },
  ...{ goods: 'Cotton T-shirt', hs: '6109101000', hs_destination: '6109100012', quantity: '1' },
  ...{ unit_price: '100', currency: 'USD', maker: 'Made-up', maker_business_no: '124-81-00998' },
  ...{ carrier: 'express', entered_on: '2026-08-05', kind: 'apparel', buyer: 'B One' },
}
const rates = ratesOf({ rates: { USD: '1300' } })

function plan(given: Readonly<Record<string, string>>) {
  const columns = columnsOf([{ given: { ...line, ...given } }])
  return { columns, plan: planOf(columns, { rates }, day('2026-08-01')) }
}

const codes = (given: Readonly<Record<string, string>>, inbound: readonly InboundGoods[] = []) =>
  originWarnings(plan(given).plan, inbound).map(({ code }) => code)

describe('warnings of origin', () => {
  it.each([
    [{ origin: 'KR' }, []],
    [{ origin: 'CN' }, ['foreign_marked']],
    [{ origin: 'CN', origin_claim: 'korus' }, ['claim_of_other_origin', 'foreign_marked']],
    [{ origin: '', origin_claim: 'korus' }, ['claim_of_other_origin']],
    [{ origin: 'KR', origin_claim: 'korus' }, []],
    [{ origin: 'KR', maker: '' }, ['korean_without_maker']],
    [{ origin: 'KR', maker_business_no: '' }, ['korean_maker_not_shown']],
    [{ origin: 'KR', maker_business_no: '113-81-72311' }, ['korean_maker_not_shown']],
  ])('%s', (given, expected) => {
    expect(codes(given)).toEqual(expected)
  })

  it('see goods that came in before as foreign ones', () => {
    const seen = (origin: string, goods = 'COTTON T SHIRT') => [
      { hs: '6109101000', goods, origin: countryOf(origin) },
    ]
    expect(codes({ origin: 'KR' }, seen('CN'))).toEqual(['seen_inbound'])
    expect(codes({ origin: 'KR' }, seen('KR'))).toEqual([])
    expect(codes({ origin: 'KR' }, seen('CN', 'Wool coat'))).toEqual([])
    expect(codes({ origin: 'CN' }, seen('CN'))).toEqual(['foreign_marked'])
  })

  it('rest on articles, and ask what the destination would charge either way', () => {
    const { columns, plan: planned } = plan({ origin: 'CN' })
    const [warning] = originWarnings(planned, [])
    expect(warning!.basis.map(({ article }) => article.ko)).toEqual(['제33조제1항'])
    expect(originsAsked(warning!)).toEqual(['CN', 'KR'])
    const bench = { tables: loadTables(), rates }
    const judged = judgeOutbound(columns, bench)
    const charges = chargesByOrigin(judged, bench, 0, ['KR', 'CN'])
    expect(charges.map(({ origin }) => origin)).toEqual(['KR', 'CN'])
    // R12: a Korean cotton tee without a claim bears 16.5 % from 2026-07-24; one from China more.
    expect(Number(charges[0]!.duty)).toBe(16.5)
    expect(charges[1]!.duty).not.toBe(charges[0]!.duty)
  })
})

describe('declare origin', () => {
  it('reads what came in, and says where it differs', async () => {
    const folder = scratch('declare-origin')
    const [out, inbound] = [join(folder, 'out.csv'), join(folder, 'in.csv')]
    const given = { ...line, origin: 'KR' }
    writeFileSync(out, `${Object.keys(given).join(',')}\n${Object.values(given).join(',')}\n`)
    writeFileSync(inbound, 'hs,goods,origin\n6109101000,cotton t-shirt,CN\n')
    const { exit, out: said } = await runCommand(
      declareCommand,
      ...['origin', out, '--inbound', inbound, '--on', '2026-08-01', '--lang', 'en'],
    )
    expect([exit, said]).toEqual([1, expect.stringContaining('seen_inbound (2 origin) A1')])
    expect(said).toContain('art. 38')
    expect(said).toMatch(/KR .* \/ CN /)
  })

  it('tells which rows of what came in it could not read', async () => {
    const inbound = Readable.from([Buffer.from('hs,goods,origin\n6109101000,"cotton,CN\n')])
    const { rows, problems } = await inboundGoodsOf(csvRowsOf(textBlocks(inbound, 'in')), 'in')
    expect([rows.length, problems.length, problems[0]?.row]).toEqual([0, 1, 2])
  })

  it('takes no empty file for a list of nobody', async () => {
    const none = csvRowsOf(textBlocks(Readable.from([Buffer.from('')]), 'list'))
    await expect(partyListOf(none, 'list')).rejects.toThrow(Unusable)
  })
})

describe('the seam for screening', () => {
  it('hands over who takes part, and holds back those that are not clear', () => {
    const [one] = plan({ origin: 'KR' }).plan.declarations
    expect(notClear(one!, () => 'clear')).toEqual([])
    expect(notClear(one!, ({ role }) => (role === 'maker' ? 'unsure' : 'clear'))).toEqual([
      { role: 'maker', name: 'Made-up', country: 0 },
    ])
  })

  it('screens by a list: the same words in any order and case, in the same country', () => {
    const listed = { name: 'LTD., Front Shipping', country: countryOf('IR') }
    const screen = screeningBy([listed, { name: '가나 무역', country: 0 }])
    const of = (name: string, country = '') =>
      screen({ role: 'buyer', name, country: Math.max(countryOf(country), 0) })
    expect(of('front shipping ltd', 'IR')).toBe('hit')
    expect(of('Front Shipping Ltd')).toBe('hit')
    expect(of('Front Shipping Ltd', 'US')).toBe('unsure')
    expect(of('Front Shipping (Asia) Ltd', 'IR')).toBe('unsure')
    expect(of('Shipping', 'IR')).toBe('clear')
    expect(of('가나무역')).toBe('clear')
    expect(of('무역 가나')).toBe('hit')
  })

  it('looks past accents and what companies write, and at a listed word in a longer name', () => {
    const names = ['Huawei', 'José Pérez', '주식회사 가나 무역', 'Front Shipping']
    const screen = screeningBy(names.map(name => ({ name, country: 0 })))
    const of = (name: string) => screen({ role: 'buyer', name, country: 0 })
    expect(of('HUAWEI TECHNOLOGIES CO., LTD')).toBe('unsure')
    expect(of('Huawei Co., Ltd.')).toBe('hit')
    expect(of('Jose Perez')).toBe('hit')
    expect(of('가나 무역')).toBe('hit')
    expect(of('Front Shipping GmbH')).toBe('hit')
    expect(of('Front Co., Ltd.')).toBe('clear')
    expect(of('Jose Garcia')).toBe('clear')
  })

  it('asks once of each party', () => {
    const [one] = plan({ origin: 'KR' }).plan.declarations
    const asked: string[] = []
    const found = partyProblems(one!, ({ role }) => {
      asked.push(role)
      return 'hit'
    })
    expect(asked).toEqual(['buyer', 'maker'])
    expect(found).toHaveLength(2)
  })

  it('keeps what is not clear from being built, without telling the name', async () => {
    const { columns } = await readOutbound(samplePath('outbound-orders.csv'))
    const { parcels } = await readParcels(samplePath('outbound-parcels.csv'))
    const tables = {
      ...{ rates: sampleRates(), schedule, profiles: [profileOf(sampleProfile).profile], parcels },
      ...{
        today: day('2026-11-05'),
        screen: screeningBy([{ name: 'Two Sample Buyer', country: 0 }]),
      },
    }
    const { built, problems } = declareOrders(columns, tables)
    const made = built.flatMap(({ declaration }) => declaration?.name ?? [])
    expect(made).toEqual(['#1001', '#1003'])
    const told = problems.filter(one => codeOf(one.code).code.startsWith('party_'))
    expect(told.map(({ column, value }) => [column, value])).toEqual([
      ['buyer', '#1002'],
      ['consignee_name', '#1002'],
    ])
    expect(JSON.stringify(problems)).not.toContain('Sample Buyer')
  })
})
