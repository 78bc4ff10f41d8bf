/** What people type for goods, and the headings that have to come among the first three, by hand. */
import { describe, expect, it } from 'vitest'
import { loadSchedule } from '../src/files/schedule-asset.js'
import { loadShelf, searchTariff } from '../src/files/tariff-search.js'
import { wordsOf } from '../src/law/goods-text.js'

const shelf = loadShelf(loadSchedule())
const mostShown = 3

/** The first headings of what is found, each once. */
function firstHeadings(query: string): readonly string[] {
  const codes = searchTariff(query, shelf).found.map(({ line }) => line.code.slice(0, 4))
  return [...new Set(codes)].slice(0, mostShown)
}

/** A query and headings that all have to be among the first three. */
const right = `
면 티셔츠|6109
cotton t-shirt|6109
T-Shirts|6109
tshirt|6109
운동화|6404 6402 6403
남성 운동화 280|6404
나이키운동화|6404
sneakers|6404 6402 6403
running shoes|6404
핸드백|4202
가죽 핸드백|4202
leather handbag|4202
백팩|4202
지갑|4202
이어폰|8518 8517
무선 이어폰|8517
wireless earbuds|8517
헤드폰|8518
텀블러|9617 7323 3924
스테인리스 텀블러|7323
강아지 사료|2309
강아지사료|2309
dog food|2309
영양제|2106
건강기능식품|2106
dietary supplement|2106
비타민|2106 3004 2936
vitamin c|2106
오메가3|2106 1504
omega-3|2106 1504
프로틴|2106
드론|8806 9503
drone|8806 9503
전동칫솔|8509
electric toothbrush|8509
칫솔|9603
toothbrush|9603
tooth brush|9603
화장품|3304
립스틱|3304
lipstick|3304
향수|3303
perfume|3303
샴푸|3305
노트북|8471 4820
notebook|8471 4820
휴대폰 케이스|3926 4202
case for iPhone|3926 4202
투명 휴대폰 케이스|3926 4202
보조배터리|8507
power bank|8507
충전기|8504
USB-C 케이블|8544
마우스|8471
wireless mouse|8471
키보드|8471
LED 조명|9405
무드등|9405
desk lamp|9405
레고|9503
인형|9503
피규어|9503
텐트|6306
캠핑의자|9401
낚싯대|9507
fishing rod|9507
자전거|8712
골프채|9506
시계|9102
watch|9102
선글라스|9004
안경테|9003
원피스|6204 6104
청바지|6203 6204
패딩|6201 6202
속옷|6108 6107
양말|6115
모자|6505
커피 원두|0901
초콜릿|1806
과자|1905
차|0902
와인|2204
wine|2204
위스키|2208
맥주|2203
전자담배|8543
분유|1901
기저귀|9619
유모차|8715
카시트|9401
칼|8211
프라이팬|7615 7323
공구|8205
자동차 부품|8708
타이어|4011
책|4901
음반|8523
바나나|0803
돼지고기|0203
연어|0305 0303 0302
플라스틱 병|3923
kitchen scale|8423
토너|8443 3707 3304
wine glass|7013
wooden chair|9401
bicycle for kids|8712
`

/** A query, and headings of nonsense that must not come first; a lone hyphen: nothing must come. */
const wrong = `
화장품|4810
노트북|4820
wine|0203 0206 4203 0511
swine|2204 2205
LED 조명|8512
tea|4407 6911
car|4819 2803
비타민|2936
pork|0204 4203
돼지고기|0204 0205
견|8438 0802
pearl|1104 2008
rice|8437
ring|8482
pan|4412
pen|4302
nuts|7318
기타|0101 0102
wine opener|2204
와인 오프너|2204
case for iphone|9112 8517
cat litter|2309
asdfgh|-
블라블라|-
유니콘|-
`

const tableOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map(row => row.split('|') as [string, string])

describe('what people type', () => {
  it.each(tableOf(right))('%s leads to %s', (query, headings) => {
    expect(firstHeadings(query)).toEqual(expect.arrayContaining(headings.split(' ')))
  })

  it.each(tableOf(wrong))('%s does not bring %s first', (query, headings) => {
    const [first] = firstHeadings(query)
    if (headings === '-') expect(first).toBeUndefined()
    else expect(headings.split(' ')).not.toContain(first)
  })
})

describe('a suggestion', () => {
  it('lists all that the word may mean, with what decides and its standing', () => {
    const { suggestion, found } = searchTariff('이어폰', shelf)
    expect(suggestion).toMatchObject({ ko: '이어폰', standing: 'remembered' })
    expect(suggestion!.choices.map(({ codes }) => codes)).toEqual([['8518309000'], ['851762']])
    expect(suggestion!.choices.every(({ ko, en }) => ko !== '' && en !== '')).toBe(true)
    expect(found[0]!.why).toBe('suggested')
  })

  it('is followed by lines whose names have the words, and by nothing that has only some', () => {
    const whys = new Set(searchTariff('wine', shelf).found.map(({ why }) => why))
    expect([...whys]).toEqual(['suggested', 'all_words'])
    expect(searchTariff('6109', shelf)).toMatchObject({ suggestion: undefined })
    expect(searchTariff('6109', shelf).found[0]!.why).toBe('code')
  })
})

describe('the table of everyday words', () => {
  const { words } = shelf.shop
  const codes = words.flatMap(word => word.choices.flatMap(choice => choice.codes))
  const lines = shelf.names.filter(({ code }) => code.length === 10)

  it('is long enough, and each of its codes has lines in the edition on board', () => {
    expect(words.length).toBeGreaterThan(350)
    const empty = codes.filter(code => !lines.some(line => line.code.startsWith(code)))
    expect(empty).toEqual([])
  })

  it('has each word once, and says what decides wherever there is a choice', () => {
    const said = words.flatMap(({ ko, en }) => {
      return [...new Set([...ko, ...en].map(word => wordsOf(word).join('')))]
    })
    const twice = said.filter((word, at) => said.indexOf(word) !== at)
    expect(twice).toEqual([])
    const choices = words.flatMap(word => (word.choices.length > 1 ? word.choices : []))
    expect(choices.filter(({ ko, en }) => ko === '' || en === '')).toEqual([])
  })
})
