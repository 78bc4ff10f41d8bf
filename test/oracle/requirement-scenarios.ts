/** Goods of which papers are asked: every prefix and word of the lists, by use, quantity and day. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dayAfter } from './boundary.js'
import { base, money, near, type Scenario, type Setting } from './parcel-rows.js'

interface Lists {
  readonly requirementList: readonly { readonly prefix: string }[]
  readonly requirementWords: readonly { readonly words: string }[]
}

const published = fileURLToPath(new URL('../../docs/lists.json', import.meta.url))
const lists = (JSON.parse(readFileSync(published, 'utf8')) as { readonly lists: Lists }).lists
const names = fileURLToPath(new URL('../../assets/schedule/hsk-2025/names.csv', import.meta.url))
const existing = (readFileSync(names, 'utf8').match(/^\d{10}(?=,)/gm) ?? []).sort()

const prefixes = [...new Set(lists.requirementList.map(({ prefix }) => prefix))]
const words = lists.requirementWords.flatMap(row => row.words.split('|'))

/** First days of the texts of the acts, of the exemptions, and of the notice on goods verified by customs. */
const days =
  `2009-03-22 2011-01-24 2012-01-15 2012-02-05 2012-05-23 2012-06-08 2012-07-22 2012-07-29
  2014-01-01 2014-02-14 2015-06-04 2015-07-29 2015-09-29 2016-01-07 2016-02-04 2016-06-23 2017-01-28
  2018-04-19 2019-01-01 2019-07-01 2023-06-11 2026-07-16`.split(/\s+/)

/** Ten digits below a prefix, fewer of them, the prefix itself, or one that does not exist. */
function codeBelow({ chance }: Setting, prefix: string): string {
  const below = existing.filter(code => code.startsWith(prefix))
  if (below.length === 0 || chance.of(15)) return prefix.padEnd(4, '9')
  const code = chance.pick(below)
  if (chance.of(20)) return `${code.slice(0, 9)}7`
  return code.slice(0, Math.max(4, prefix.length, chance.pick([10, 10, 10, 8, 6, 5, 4])))
}

/** A word alone, before goods that are something else, behind one, counted, with several goods. */
function named({ chance }: Setting): string {
  const word = chance.pick(words)
  const other = chance.pick(words)
  return chance.pick([
    word,
    word,
    word.toUpperCase(),
    `새 ${word} 세트`,
    `${word} 파우치`,
    `${word} 2개`,
    `${word} 3병`,
    `${word} 케이스`,
    `가방 ${word}`,
    `${word}+가방`,
    `${word} ${other}`,
    `x${word}`,
    `${word}-1`,
    '티셔츠',
  ])
}

export const requirementScenario: Scenario = setting => {
  const { chance, name } = setting
  const day = chance.of(2) ? setting.day : dayAfter(chance.pick(days), chance.pick([-1, 0, 0, 30]))
  const here = { ...setting, day }
  const row: Record<string, string> = { ...base(here, name) }
  row['hs'] = codeBelow(setting, chance.pick(prefixes))
  if (chance.of(2)) row['goods'] = named(setting)
  if (chance.of(6)) row['hs'] = ''
  if (chance.of(2)) row['use'] = chance.pick(['resale', 'self', 'gift', 'sample'])
  row['quantity'] = chance.pick(['1', '1', '1', '2', '6', '7', '0.5'])
  if (chance.of(3)) row['weight_g'] = chance.pick(['5000', '5000.001', '300', '12000'])
  if (chance.of(4)) row['pieces_per_unit'] = chance.pick(['1', '2', '60'])
  row['unit_price'] = money(
    near(here, row['currency']!, chance.pick([1_000, 15_000, 20_000, 200_000])),
  )
  return [row]
}
