/** Goods told by their names alone, or by a code that leaves them open: words, false alarms, spellings. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Chance } from './chance.js'
import { base, freight, money, near, type Scenario, type Setting } from './parcel-rows.js'

interface WordRow {
  readonly class: string
  readonly self_use: string
  readonly words: string
}

const lists = fileURLToPath(new URL('../../docs/lists.json', import.meta.url))
const rows: readonly WordRow[] = JSON.parse(readFileSync(lists, 'utf8')).lists.goodsWords
const wordsOf = (chosen: (row: WordRow) => boolean) =>
  rows.filter(chosen).flatMap(row => row.words.split('|'))

const words: Readonly<Record<string, readonly string[]>> = {
  excluded: wordsOf(row => row.class === 'excluded'),
  counted: wordsOf(row => row.self_use !== ''),
  over_one: wordsOf(row => row.class === 'over_one'),
  functional: wordsOf(row => row.class === 'functional'),
  cosmetic: wordsOf(row => row.class === 'cosmetic'),
  plain: wordsOf(row => row.class === 'plain'),
  vessel: wordsOf(row => row.class === 'vessel'),
  doubt: wordsOf(row => row.class === 'doubt'),
  short: wordsOf(row => row.words.length > 0).filter(word => word.length === 1),
}

const classes = Object.keys(words)
const usual = ['excluded', 'excluded', 'counted', 'cosmetic', 'plain', 'vessel'] as const
const joints = [
  ' ',
  ' ',
  ' ',
  '',
  ' + ',
  '+',
  ' & ',
  '/',
  ' and ',
  ' with ',
  ' plus ',
  ' 및 ',
  ' 증정 ',
  ', ',
  '-',
  '_',
  '  ',
  '\u00a0',
  '\u3000',
  '의 ',
  ' 2 ',
  ' 3',
  '사은품',
]
const before = [
  '',
  '',
  '',
  '새 ',
  'New ',
  '정품',
  'X',
  '3 ',
  '100',
  'non-',
  '(',
  '[',
  '꿀',
  'the ',
  '빅',
]
const behind = [
  '',
  '',
  '',
  ' 500ml',
  ' 2 boxes',
  ' 1병',
  '2병',
  's',
  'es',
  'y',
  '용',
  '맛',
  ' XL',
  ')',
  '!',
  '1',
  '통',
  ' 세트',
  '™',
  'é',
]

/** Names that were mistaken once, or that would be easily. */
const known = [
  '화장품 파우치',
  '화장품파우치',
  '와인잔 2개',
  '와인 잔',
  '와인',
  '꿀잠베개',
  '꿀',
  '꿀 500g',
  '벌꿀비누',
  '꿀 & 비누',
  'Vitamin C serum',
  'vitamin water bottle',
  'VITAMIN D3',
  'ＶＩＴＡＭＩＮ',
  'multivitaminx',
  'winery',
  'Red Wine Glass',
  'wine',
  'Beerus figure',
  'beer koozie',
  'food container',
  'dog food bowl',
  'cosmetic bag',
  'Cosmetics Bag',
  'sun cream',
  'sunscreen pouch',
  'UV lotion',
  'uv 양산',
  'spf50 t-shirt',
  '선크림 파우치',
  '파우치 선크림',
  '향수 100ml',
  '향수 케이스',
  'perfume + soap',
  '스마트폰 2대',
  '스마트폰 케이스',
  'smartphone',
  'phone case',
  'omega-3 fish oil',
  'omega  3',
  '오메가-3 세트',
  '악어가죽 벨트',
  'crocodile wallet',
  '감기약 2 boxes',
  '감기약 box',
  'tea bag 100 pack',
  'coffee table',
  'rum',
  'drum kit',
  'hat',
  'cap',
  '책',
  '책상',
  '정책집',
  '컵라면',
  '머그컵',
  '통조림',
  '컬러렌즈 케이스',
  'contact lens case',
  'cigar cutter',
  '시가 커터',
  '전자담배 액상 20ml',
  '녹용',
  '홍삼정 세트',
  'protein powder & shaker',
  '비타민\u1100\u1161',
  'unlisted thing',
  '아무것',
]

function spelling(chance: Chance, name: string): string {
  const way = chance.below(10)
  if (way === 0) return name.toUpperCase()
  if (way === 1) return name.replaceAll(' ', '  ')
  if (way === 2) return name.replaceAll(' ', '')
  if (way === 3) return name.normalize('NFD')
  if (way === 4)
    return name.replace(/[a-z]/g, letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
  return name
}

function someName(chance: Chance): string {
  if (chance.of(4)) return spelling(chance, chance.pick(known))
  let name = chance.pick(before)
  const count = 1 + chance.below(3)
  for (let part = 0; part < count; part += 1) {
    if (part > 0) name += chance.pick(joints)
    name += chance.pick(words[chance.of(3) ? chance.pick(classes) : chance.pick(usual)]!)
  }
  return spelling(chance, name + chance.pick(behind))
}

/** Codes that leave open what the goods are, some that do not, and one that is in no list. */
const openCodes = [
  '',
  '',
  '',
  '',
  '',
  '3304',
  '3304991000',
  '3305',
  '3305100000',
  '3307',
  '3401',
  '3006',
  '3006509000',
  '4303',
  '4303101100',
  '4103',
  '9019',
  '9025',
  '9025191000',
  '4014',
  '9001',
  '1504',
  '1504100000',
  '2106',
  '2106909099',
  '2936',
  '2936270000',
  '2404',
  '2404110000',
  '2401',
  '2402901000',
  '0709',
  '0712',
  '0802',
  '1211',
  '1515',
  '3303',
  '8517',
  '8525',
  '9999999999',
  '2106999999',
  '3304009999',
  '6109101000',
  '1704909000',
  '3004909900',
] as const

const amounts = ['1', '1', '1', '2', '6', '7', '0.5', '10']
const grams = [
  '300',
  '300.001',
  '1000',
  '1000.001',
  '5000',
  '5000.001',
  '10001',
  '150',
  '151',
  '3001',
]

function measures({ chance }: Setting, row: Record<string, string>): void {
  row['quantity'] = chance.pick(amounts)
  if (!chance.of(3)) row['weight_g'] = chance.pick(grams)
  if (chance.of(2))
    row['volume_ml_each'] = chance.pick([
      '20',
      '60',
      '60.001',
      '100',
      '100.001',
      '1000',
      '1001',
      '21',
    ])
  if (chance.of(4)) row['pieces_per_unit'] = chance.pick(['1', '2', '20', '50', '51', '200', '201'])
}

export function named(setting: Setting, row: Record<string, string>): void {
  row['goods'] = someName(setting.chance)
  row['hs'] = setting.chance.pick(openCodes)
}

const cents = [3_000, 10_000, 15_000, 15_000, 20_000, 60_000]

const words1: Scenario = setting => {
  const { chance, name } = setting
  const head = base(setting, name)
  const made: Record<string, string>[] = []
  const count = chance.of(3) ? 1 + chance.below(3) : 1
  const apart = chance.of(2)
  for (let number = 1; number <= count; number += 1) {
    const row: Record<string, string> = { ...head }
    row[apart ? 'parcel' : 'line'] = apart ? `${name}-${number}` : `${number}`
    named(setting, row)
    if (chance.of(2)) measures(setting, row)
    row['unit_price'] = money(near(setting, row['currency']!, chance.pick(cents)) / BigInt(count))
    if (number > 1 && !apart) Object.assign(row, { intl_freight: '', intl_insurance: '' })
    made.push(row)
  }
  if (chance.of(8)) freight(setting, made[0]!)
  return made
}

export const wordScenarios: readonly Scenario[] = [words1, words1]
