/** Legal values as people read them: a word says what it means, a number has its everyday unit. */
import { decimalText, groupedDigits } from '../basis/decimal-text.js'
import type { Provision, Says, Version } from './provision.js'

export interface ShownValue {
  readonly value: unknown
  readonly unit: string
  readonly says?: Says
}

/** How a unit of the law is written: its values are whole numbers of 10^-places of what is shown. */
interface UnitText {
  readonly places: number
  readonly ko: string
  readonly en: string
  /** What 0 stands for, where it is no amount. */
  readonly zero?: { readonly ko: string; readonly en: string }
}

const won: UnitText = { places: 0, ko: '#원', en: '# won' }
const dollars: UnitText = { places: 2, ko: '#달러', en: '# dollars' }
const perGram = { ko: '1g당 #원', en: '# won per g' }
const perMillilitre = { ko: '1ml당 #원', en: '# won per ml' }
const perPack = { ko: '20개비당 #원', en: '# won per 20 sticks' }

/** Every unit of the law; a test asks for those that are missing. */
export const unitTexts: Readonly<Record<string, UnitText>> = {
  KRW: won,
  'USD cents': dollars,
  'USD cents (0: no such rule)': {
    ...dollars,
    zero: { ko: '그런 규칙 없음', en: 'no such rule' },
  },
  permyriad: { places: 2, ko: '# %', en: '# %' },
  days: { places: 0, ko: '#일', en: '# days' },
  months: { places: 0, ko: '#개월', en: '# months' },
  years: { places: 0, ko: '#년', en: '# years' },
  rows: { places: 0, ko: '#행', en: '# rows' },
  minutes: { places: 0, ko: '#분', en: '# minutes' },
  'KRW per g': { places: 0, ...perGram },
  '1/10 KRW per g': { places: 1, ...perGram },
  'KRW per ml': { places: 0, ...perMillilitre },
  '1/10 KRW per ml': { places: 1, ...perMillilitre },
  'KRW per 20 sticks': { places: 0, ...perPack },
  '1/10 KRW per 20 sticks': { places: 1, ...perPack },
  '1/1,000 ml': { places: 3, ko: '#ml', en: '# ml' },
  '1/1000 %': { places: 3, ko: '# %', en: '# %' },
  '%': { places: 0, ko: '# %', en: '# %' },
  'EUR cents': { places: 2, ko: '#유로', en: '# euro' },
  'GBP pence': { places: 2, ko: '#파운드', en: '# pounds' },
  'CNY fen': { places: 2, ko: '#위안', en: '# yuan' },
  'AUD cents': { places: 2, ko: '#호주달러', en: '# Australian dollars' },
  'CAD cents': { places: 2, ko: '#캐나다달러', en: '# Canadian dollars' },
  'SGD cents': { places: 2, ko: '#싱가포르달러', en: '# Singapore dollars' },
  'HKD cents': { places: 2, ko: '#홍콩달러', en: '# Hong Kong dollars' },
  'TWD cents': { places: 2, ko: '#대만달러', en: '# New Taiwan dollars' },
  'THB satang': { places: 2, ko: '#바트', en: '# baht' },
  'RON bani': { places: 2, ko: '#레우', en: '# lei' },
  JPY: { places: 0, ko: '#엔', en: '# yen' },
  VND: { places: 0, ko: '#동', en: '# dong' },
  pieces: { places: 0, ko: '#개', en: '# pieces' },
  lines: { places: 0, ko: '#줄', en: '# lines' },
  parts: { places: 0, ko: '#', en: '#' },
  '1/1,000 % by volume': { places: 3, ko: '#도', en: '# % by volume' },
}

/** What is shown of a version: its value with the unit and words of its provision. */
export function shownOf(provision: Provision<unknown>, version: Version<unknown>): ShownValue {
  const { says } = provision
  const unit = version.unit ?? provision.unit
  return { value: version.value, unit, ...(says ? { says } : {}) }
}

/** `valueText({ value: 15000, unit: 'USD cents' }, 'en')` is `150 dollars`. */
export function valueText({ value, unit, says }: ShownValue, language: 'ko' | 'en'): string {
  const word = says?.[String(value)]
  if (word) return word[language]
  const text = unitTexts[unit]
  if (!text || typeof value !== 'number') return rawText({ value, unit })
  if (value === 0 && text.zero) return text.zero[language]
  const amount = groupedDigits(decimalText(value, text.places))
  const shown = text[language].replace('#', amount)
  return amount === '1' ? shown.replace(/^(1 \w+)s$/, '$1') : shown
}

/** A value as a reform writes it: whole numbers of the unit of the law, or a word. */
export function rawText({ value, unit }: ShownValue): string {
  const isText = unit === 'form' || unit === 'heading'
  return isText ? String(value) : `${value} ${unit.replace(/ \(.*\)$/, '')}`
}
