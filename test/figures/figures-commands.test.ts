/** The commands on figures and claims, as they are typed. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { claimsCommand } from '../../src/doors/cli/claims.js'
import { figuresCommand } from '../../src/doors/cli/figures.js'
import { runCommand } from '../command.js'
import { scratch } from '../scratch.js'

const figures = (...words: readonly string[]) => runCommand(figuresCommand, ...words)
const claims = (...words: readonly string[]) => runCommand(claimsCommand, ...words)

function fileOf(name: string, ...lines: readonly string[]): string {
  const path = join(scratch('figures'), name)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

describe('gwanmun figures', () => {
  it('lists series with publisher, scope and breaks, in both languages', async () => {
    const ko = await figures('list')
    expect(ko.out).toContain('direct_sales  온라인 해외직접판매액')
    expect(ko.out).toContain('! 2023: 2025년에 개편')
    const en = await figures('list', '--lang', 'en')
    expect(en.out).toContain('Statistics Korea: online shopping survey')
    expect(JSON.parse((await figures('list', '--json')).out)).toHaveLength(46)
  })

  it('shows the deficit of 2023 in its sizes, and what is only quoted apart', async () => {
    const { exit, out } = await figures('balance', '--year', '2023')
    expect(exit).toBe(0)
    expect(out).toContain('-5조 1,006억원  2024년 2월 첫 공표')
    expect(out).toContain('-4조 9,847억원  2025년 2월 발표')
    expect(out).toContain('1,431 − 3,342 = -1,911')
    expect(out.indexOf('인용된 값')).toBeLessThan(out.indexOf('-6조 30억원'))
    const none = await figures('balance', '--year', '1999', '--lang', 'en')
    expect(none.exit).toBe(1)
    expect(none.out).toContain('refused: a value was not seen')
  })

  it('says where a figure stands that a series does not have', async () => {
    const shown = await figures('show', 'ecommerce_exports', '--period', '2023', '--lang', 'en')
    expect(shown.exit).toBe(1)
    expect(shown.out).toContain('ecommerce_exports_2024  E-commerce exports, notice of June 2024')
    expect(shown.out).toContain('2320 million USD')
    const [one, other] = ['direct_sales@2023', 'ecommerce_exports@2023']
    const { exit, out } = await figures('compare', one, other, '--lang', 'en')
    expect(exit).toBe(1)
    expect(out).toContain('refused: the two series measure different things')
    expect(out).toContain('another scope has it: E-commerce exports, notice of June 2024 2320')
    const balance = await figures('balance', '--year', '2023', '--lang', 'en')
    expect(balance.out).toContain('notice of June 2024 2320 million USD), 2023 Inbound e-commerce')
  })

  it('shows shares of people asked with their interval of Wilson', async () => {
    const { out } = await figures('show', 'counselling_survey', '--lang', 'en')
    expect(out).toContain(
      '51 ÷ 500 × 100 = 10.2 %\n      51 of 500 people; 95 % Wilson interval 7.8–13.2 %',
    )
    expect(out).toContain('19 of 31 people; 95 % Wilson interval 43.8–76.3 %')
    expect((await figures('show', 'counselling')).out).not.toContain('윌슨')
  })

  it('shows the balance of 2024 on both ways of counting', async () => {
    const { out } = await figures('balance', '--year', '2024', '--lang', 'en')
    expect(out).toContain('17,225 − 79,583 = -62,358')
    expect(out).toContain('25,976 − 80,875 ≈ -54,899')
    expect(out).toContain('40,910 − 84,620 = -43,710')
  })

  it('shows observations with vintage and source, and the vintages of one side by side', async () => {
    const { out } = await figures('show', 'direct_purchases', '--partner', 'cn', '--period', '2023')
    expect(out).toContain('2023  중국  32873 억원  [2024-02: 2024년 2월 첫 공표; high]')
    expect(out).toContain('-600억원 (-1.8 %)')
    const csv = await figures('show', 'gmarket_price', '--csv')
    expect(csv.out.split('\n')[0]).toContain('series,period,partner,item,kind,value,vintage,source')
    expect(csv.out).toContain('gmarket_price,2021,,,level,34404')
    const none = await figures('show', 'gmarket_price', '--period', '1999')
    expect(none.exit).toBe(1)
  })

  it('compares, refuses with what can be said, and knows no other series', async () => {
    const [now, then] = ['direct_sales@2023~2026-02', 'direct_sales@2022~2026-02']
    const { exit, out } = await figures('compare', now, then, '--lang', 'en')
    expect(exit).toBe(1)
    expect(out).toContain('refused: the series breaks between the two')
    expect(out).toContain('(16,561 − 18,417) ÷ 18,417 × 100 = -10.1 %')
    await expect(figures('compare', 'nothing@2023', then)).rejects.toThrow("no series 'nothing'")
    await expect(figures('compare', 'a b', then)).rejects.toThrow('SERIES[:ITEM]')
    await expect(figures('balance')).rejects.toThrow("'--year' is missing")
    await expect(figures('balance', '--year', '20x3')).rejects.toThrow('20x3')
  })

  it('puts own figures behind those on board, and says where a file of them is wrong', async () => {
    const header = 'series,period,partner,item,kind,value,vintage,source,confidence,note_ko,note_en'
    const own = fileOf(
      'own.csv',
      header,
      'direct_sales,2023,,,level,17000,2026-03,https://example.org,high,,',
    )
    const { out } = await figures('show', 'direct_sales', '--period', '2023', '--figures', own)
    expect(out).toContain('[2026-03: 2026-03 판; high]')
    const bad = fileOf('bad.csv', header, 'direct_sales,2023,,,level,x,2026-03,u,high,,')
    await expect(figures('list', '--figures', bad)).rejects.toThrow(
      "Row 2 value: 'x' is not allowed.",
    )
  })
})

describe('gwanmun claims check', () => {
  it('judges the 44 claims in both languages', async () => {
    const { exit, out, err } = await claims('check', 'samples/claims-press.csv')
    expect([exit, err]).toEqual([0, ''])
    expect(out).toContain('C14  틀림 · 인용된 값만으로 [wrong only_quoted]')
    expect(out).toContain(
      '주장 44건: 맞음 20(유보 7), 그 판에서는 맞음 11, 반올림이 다름 2, 다름 4(유보 1), 틀림 3(유보 3), 알 수 없음 4',
    )
    const en = await claims('check', 'samples/claims-press.csv', '--lang', 'en', '--json')
    const told = JSON.parse(en.out) as { id: string; verdict: string; why: { en: string } }[]
    expect(told.find(({ id }) => id === 'C13')!.why.en).toContain('too large by a factor of 10')
  })

  it('names what can not be read by code, row and column, and judges the rest', async () => {
    const path = fileOf(
      'claims.csv',
      'id,text,series,measure,value,unit,period,partner,colour',
      'a,ok,direct_purchases,level,6.76,trillion KRW,2023,,',
      'b,bad unit,direct_purchases,level,6.76,furlongs,2023,,',
      'c,bad partner,direct_purchases,level,6.76,trillion KRW,2023,XX,',
      'a,twice,direct_purchases,level,6.76,trillion KRW,2023,,',
      'd,few',
      'e,ok,direct_purchases,level,9.99,trillion KRW,2023,,',
    )
    const { exit, out, err } = await claims('check', path, '--lang', 'en')
    expect(exit).toBe(1)
    expect(out).toContain('2 claims: holds for its vintage 1, differs 1, rows refused 4')
    const places = [...err.matchAll(/^(\w+) \((.*)\)$/gm)].map(([, code, place]) => [code, place])
    expect(places).toEqual([
      ['column_unknown', '1 colour'],
      ['unit_unknown', '3 unit'],
      ['country_unknown', '4 partner'],
      ['claim_twice', '5 id'],
      ['row_too_few_columns', '6'],
    ])
    const ko = await claims('check', path)
    expect(ko.err).toContain("'furlongs'은(는) 아는 단위가 아닙니다")
  })

  it('can not use a file that holds no claims', async () => {
    const lacking = fileOf('lacking.csv', 'id,text', 'a,b')
    await expect(claims('check', lacking)).rejects.toThrow("column 'series' is missing")
    const empty = fileOf('empty.csv', 'id,text,series,measure,value,unit,period')
    await expect(claims('check', empty)).rejects.toThrow('holds no rows')
    await expect(claims('check')).rejects.toThrow("'FILE' is missing")
  })
})
