/** Which item a claim means: the one that it names, or the one that its sentence does. */
import type { Claim } from './claim.js'
import type { Ledger } from './ledger.js'

type Asked = Pick<Claim, 'items' | 'text' | 'period' | 'partners'>

/** How many letters of a sentence name an item; 0 where none do. */
function lengthNamed(ledger: Ledger, id: string, sentence: string): number {
  const term = ledger.term('item', id)
  const names = term ? [...term.ko, ...term.en] : [id]
  const found = names.filter(name => sentence.includes(name.toLowerCase()))
  return Math.max(0, ...found.map(name => name.length))
}

/** The item of a series that a claim means; '' for the whole of it. */
export function itemIn(ledger: Ledger, series: string, claim: Asked): string {
  const [given] = claim.items
  if (given !== undefined) return given
  const partner = claim.partners[0] ?? ''
  const isWhole = ledger.where(series, { period: claim.period, partner, item: '' }).length > 0
  if (isWhole) return ''
  const items = new Set(ledger.where(series).map(({ item }) => item))
  const sentence = claim.text.toLowerCase()
  const named = [...items]
    .map(item => ({ item, length: item === '' ? 0 : lengthNamed(ledger, item, sentence) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
  return named[0]?.item ?? ''
}
