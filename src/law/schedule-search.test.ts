import { describe, expect, it } from 'vitest'
import { codeDigits, linesBelow, searchGoods } from './schedule-search.js'

const named = (row: string) => {
  const [code, ko, en] = row.split('|') as [string, string, string]
  return { code, ko, en }
}
const names = [
  '61099010|견으로 만든 것|Of silk',
  '6109901010|티셔츠|T-shirts',
  '6109901090|기타|Other',
  '6109101000|티셔츠|T-shirts',
  '6404191000|실내화ㆍ고무신|Slippers',
  '6405909000|가죽신발|Footwear; slipperswort',
  '6406000000|신발|Shoe',
  '6407000000|신발류|Shoes',
].map(named)
const codes = (text: string) => searchGoods(names, text).hits.map(found => found.line.code)

describe('a code', () => {
  it.each([
    ['6109', '6109'],
    ['6109.90-10 10', '6109901010'],
    ['티셔츠', undefined],
    ['61a', undefined],
    ['...', undefined],
    ['', undefined],
  ])('%j is read as %j', (text, digits) => expect(codeDigits(text)).toBe(digits))

  it('leads to the lines below it, each with its headings', () => {
    const found = linesBelow(names, '610990')
    expect(found.map(one => one.line.code)).toEqual(['6109901010', '6109901090'])
    expect(found.map(one => one.headings.map(heading => heading.code))).toEqual([
      ['61099010'],
      ['61099010'],
    ])
    expect(linesBelow(names, '6109')[0]?.headings).toEqual([])
    expect(linesBelow(names, '9999')).toEqual([])
  })
})

describe('words', () => {
  it('rank whole words before compounds; the beginning of an English word counts only alone', () => {
    expect(codes('신발').slice(0, 3)).toEqual(['6406000000', '6407000000', '6405909000'])
    expect(codes('shoe')).toEqual(['6406000000', '6407000000'])
    expect(codes('slippers')).toEqual(['6404191000'])
    expect(codes('slip')).toEqual(['6404191000', '6405909000'])
  })

  it('must all occur, in the own name or in a heading, in either language', () => {
    expect(codes('티셔츠')).toEqual(['6109101000', '6109901010'])
    expect(codes('티셔츠 silk')).toEqual(['6109901010'])
    expect(codes('silk')).toEqual(['6109901010', '6109901090'])
    expect(codes('wool')).toEqual([])
  })

  it('of which some occur bring lines with the last known one, and say which words they have', () => {
    const { hits, asked } = searchGoods(names, '티셔츠 wool')
    expect([asked, hits.length, hits[0]!.matched]).toEqual([2, 2, ['티셔츠']])
    expect(codes('없는말 나일론')).toEqual([])
  })

  it('are the same in plural, joined or apart, and no part of another English word', () => {
    const own = [
      '9603210000|칫솔|Tooth brushes',
      '0203000000|돼지|Swine',
      '3304000000|화장품용 상자|Boxes',
    ]
    const found = (text: string) => searchGoods(own.map(named), text).hits.map(hit => hit.line.code)
    for (const text of ['toothbrush', 'tooth brush', 'Toothbrushes'])
      expect(found(text)).toEqual(['9603210000'])
    expect(found('wine')).toEqual([])
    expect(found('box')).toEqual(['3304000000'])
  })

  it('know neither case nor the form of the letters, and the old dot parts words', () => {
    expect(codes('T-SHIRTS')).toEqual(codes('t-shirts'))
    expect(codes('티셔츠'.normalize('NFD'))).toEqual(codes('티셔츠'))
    expect(codes('고무신')).toEqual(['6404191000'])
    expect(codes(' ·,- ')).toEqual([])
  })
})
