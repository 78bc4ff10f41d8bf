/** Which cells stand beside each other in a picture: of one series, or of all scopes of a word. */
import type { Ledger } from './ledger.js'
import { spread, type Where } from './picture.js'

/** The cells of a series that stand beside each other: its total, or its items, or its partners. */
export function cellsOf(ledger: Ledger, series: string): readonly Where[] {
  const levels = ledger.where(series, { kind: 'level' })
  if (levels.some(({ partner, item }) => partner === '' && item === '')) {
    return [{ series, partner: '', item: '' }]
  }
  return spread(ledger, series, levels.some(({ item }) => item !== '') ? 'item' : 'partner')
}

/** A cell in every scope that a word has in the unit of one of them, where it has a level. */
export function scopesOf(ledger: Ledger, cell: Where): readonly Where[] {
  const { claimsAs, unit } = ledger.seriesOf(cell.series)
  const all = ledger.claimed(claimsAs).filter(one => one.unit.base === unit.base)
  const cells = all.map(({ id }) => ({ ...cell, series: id }))
  const seen = cells.filter(one => ledger.where(one.series, { ...one, kind: 'level' }).length > 0)
  return seen.length > 0 ? seen : [cell]
}
