/** Which picture is asked for, in the words that commands, interface and pages share. */
import { balancePicture, balancePictures } from './balance-picture.js'
import type { Ledger } from './ledger.js'
import {
  cellsOf,
  type Every,
  type Picture,
  picture,
  revisionPicture,
  scopesOf,
  sharesPicture,
  spread,
} from './picture.js'

export const everies = ['year', 'half', 'quarter', 'month'] as const

export interface PictureAsked {
  /** A series, or `balance` (survey), or `balance_customs` (dollars). */
  readonly series: string
  /** A partner or an item; `all` sets all of them beside each other. */
  readonly partner?: string | undefined
  readonly item?: string | undefined
  /** The vintages of this period beside each other. */
  readonly period?: string | undefined
  readonly every?: Every | undefined
  /** Shares of partners or items in each scope. */
  readonly share?: 'partner' | 'item' | undefined
  /** `all` draws every scope of the same word and unit, each as a line of its own. */
  readonly scope?: 'all' | undefined
}

/** The words that are no series, and are drawn all the same. */
export function isBalancePicture(word: string): word is keyof typeof balancePictures {
  return Object.hasOwn(balancePictures, word)
}

/** The picture that is asked for; the series has to be there. */
export function pictureAsked(ledger: Ledger, asked: PictureAsked): Picture {
  const { series, partner, item, period, every, share, scope } = asked
  if (isBalancePicture(series)) return balancePicture(ledger, balancePictures[series])
  if (share !== undefined) return sharesPicture(ledger, ledger.seriesOf(series).claimsAs, share)
  if (scope === 'all') return picture(ledger, scopesOf(ledger, series), every)
  if (partner === 'all') return picture(ledger, spread(ledger, series, 'partner'), every)
  if (item === 'all') return picture(ledger, spread(ledger, series, 'item'), every)
  const own = { series, partner: (partner ?? '').toUpperCase(), item: item ?? '' }
  if (period !== undefined) return revisionPicture(ledger, { ...own, period })
  const isOne = partner !== undefined || item !== undefined
  return picture(ledger, isOne ? [own] : cellsOf(ledger, series), every)
}
