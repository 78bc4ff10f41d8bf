/** The tariff of the United States and the lists of its additional duties: what they say of a code. */
import { isExcised } from './goods-headings.js'

/** The rate of a line as printed, taken apart. */
export interface ParsedRate {
  /** In 1/1,000 %. */
  readonly percent: number
  /** In 1/10,000 dollar for each unit; 0 where there is none. */
  readonly specific: number
  readonly per: 'none' | 'kg' | 'each' | 'pair'
}

export interface UsLine {
  readonly general: string
  /** What goods of Korea may claim, as printed; blank where nothing is printed. */
  readonly korean: string
}

/** The lines of the tariff by their eight digits, and the codes of each list. */
export interface UsTariff {
  readonly digest: string
  readonly lines: ReadonlyMap<string, UsLine>
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>
}

/** How lines below a code stand on a list. */
export type Listed = 'no' | 'yes' | 'some'

/** What is known of a code; a rate is undefined where lines differ or it is laid in another way. */
export interface UsGoods {
  readonly state: 'blank' | 'held' | 'no_such_code'
  /** Of the chapters of iron, steel, copper and aluminium. */
  readonly isMetal: boolean
  /** Whether a federal excise may be due: drinks and tobacco, or a code that is not held. */
  readonly mayBearExcise: boolean
  /** Lines of eight digits that the goods may be of. */
  readonly lines: readonly string[]
  readonly general: ParsedRate | undefined
  readonly korean: ParsedRate | undefined
  readonly annex2: Listed
  readonly section122: Listed
  readonly laborFull: Listed
  readonly laborDescribed: Listed
  readonly isLaborHeld: boolean
  /** Goods made of steel or aluminium: on the list of August 2025, and on the first one. */
  readonly derivative: Listed
  readonly firstDerivative: Listed
  readonly annex1a: Listed
  readonly annex1b: Listed
  readonly annex3: Listed
  /** Headings of section 301 that a line is on. */
  readonly china: readonly string[]
  readonly isChinaSure: boolean
  readonly isInformational: boolean
}

const free: ParsedRate = { percent: 0, specific: 0, per: 'none' }
const ratePattern = /^(\$?)([\d.]+)(¢?)\s?\/?\s?(kg|each|pr\.)(?: \+ ?([\d.]+)%)?$/
const units: Readonly<Record<string, ParsedRate['per']>> = { kg: 'kg', 'pr.': 'pair' }
const percentPattern = /^([\d.]+)%$/

/** Reads `Free`, `16.50%`, `0.8¢ each + 5.4%`, `90¢/pr. + 20%`; undefined for what is laid otherwise. */
export function parseUsRate(text: string): ParsedRate | undefined {
  if (text === 'Free') return free
  const percent = percentPattern.exec(text)
  if (percent) return { ...free, percent: Math.round(Number(percent[1]) * 1000) }
  const found = ratePattern.exec(text)
  if (!found) return undefined
  const [, dollar, specific, cent, per, more = '0'] = found
  if ((dollar === '') === (cent === '')) return undefined
  return {
    percent: Math.round(Number(more) * 1000),
    specific: Math.round(Number(specific) * (dollar === '' ? 100 : 10_000)),
    per: units[per ?? ''] ?? 'each',
  }
}

/** Publications, posters, photographs, and discs (our reading of the exception). */
const informational = ['4901', '4902', '4903', '4904', '4905', '4906', '4911', '852349']
/** Iron and steel with articles of them, copper, aluminium: what sections 232 lists by content. */
const metals = ['72', '73', '74', '76']
/** Chapters whose exemptions from the forced-labor action were taken over. */
const laborChapters = /^(0[1-9]|1\d|2[0-4]|30|3[3-9]|[4-6]\d|7[0-3]|8[2-9]|9[0-7])/

const blank: UsGoods = {
  ...{
    state: 'blank',
    isMetal: false,
    mayBearExcise: true,
    lines: [],
    general: undefined,
    korean: undefined,
  },
  ...{ annex2: 'no', section122: 'no', laborFull: 'no', laborDescribed: 'no', isLaborHeld: false },
  ...{
    derivative: 'no',
    firstDerivative: 'no',
    annex1a: 'no',
    annex1b: 'no',
    annex3: 'no',
    china: [],
  },
  ...{ isChinaSure: true, isInformational: false },
}

/** What all lines share; undefined where they differ. */
function shared(rates: readonly (ParsedRate | undefined)[]): ParsedRate | undefined {
  const [first] = rates
  return rates.every(rate => JSON.stringify(rate) === JSON.stringify(first)) ? first : undefined
}

/** Lists name codes of four to ten digits: a line is on one by its own code or a shorter one. */
function isOn(codes: ReadonlySet<string>, digits: string): boolean {
  for (let length = 4; length <= digits.length; length++) {
    if (codes.has(digits.slice(0, length))) return true
  }
  return false
}

function listed(tariff: UsTariff, name: string, codes: readonly string[]): Listed {
  const list = tariff.lists.get(name)
  if (!list) return 'no'
  const on = codes.filter(code => isOn(list, code)).length
  if (on > 0) return on === codes.length ? 'yes' : 'some'
  const longer = [...list].filter(code => code.length > 8)
  return codes.some(code => longer.some(one => one.startsWith(code))) ? 'some' : 'no'
}

const either = (one: Listed, other: Listed): Listed => (one === 'no' ? other : one)

/** What was found out about codes, by the tariff: its lists are long. */
const kept = new WeakMap<UsTariff, Map<string, UsGoods>>()

/** What is known of a code of the United States, or of the subheading of a Korean one. */
export function usGoodsOf(tariff: UsTariff, code: string, isKorean: boolean): UsGoods {
  const digits = isKorean ? code.slice(0, 6) : code
  const known = kept.get(tariff) ?? new Map<string, UsGoods>()
  kept.set(tariff, known)
  const found = known.get(digits) ?? goodsOf(tariff, digits)
  known.set(digits, found)
  return found
}

function goodsOf(tariff: UsTariff, digits: string): UsGoods {
  if (digits.length < 6) return digits === '' ? blank : { ...blank, state: 'no_such_code' }
  const prefix = digits.slice(0, 8)
  const lines = [...tariff.lines.keys()].filter(line => line.startsWith(prefix))
  if (lines.length === 0) return { ...blank, state: 'no_such_code' }
  const codes = digits.length > 8 ? [digits] : lines
  const on = (name: string) => listed(tariff, name, codes)
  const china = [...tariff.lists.keys()].filter(
    name => name.startsWith('s301 ') && on(name) !== 'no',
  )
  return {
    state: 'held',
    isMetal: metals.some(one => digits.startsWith(one)),
    mayBearExcise: isExcised(digits),
    lines,
    general: shared(lines.map(line => parseUsRate(tariff.lines.get(line)!.general))),
    korean: shared(lines.map(line => koreanRateOf(tariff.lines.get(line)!))),
    annex2: either(on('annex2 full'), on('annex2 part')),
    section122: on('s122 full'),
    laborFull: on('labor full') === 'no' && on('labor part') !== 'no' ? 'some' : on('labor full'),
    laborDescribed: on('labor ex'),
    isLaborHeld: laborChapters.test(digits),
    derivative: on('s232 derivative'),
    firstDerivative: on('s232 derivative first'),
    annex1a: on('s232 annex 1a'),
    annex1b: on('s232 annex 1b'),
    annex3: on('s232 annex 3'),
    china: china.map(name => name.slice('s301 '.length)),
    isChinaSure: china.every(name => on(name) === 'yes'),
    isInformational: lines.every(line => informational.some(one => line.startsWith(one))),
  }
}

/** The rate under the agreement: what is free for all is free for goods of Korea too. */
function koreanRateOf({ general, korean }: UsLine): ParsedRate | undefined {
  return parseUsRate(korean === '' ? general : korean)
}
