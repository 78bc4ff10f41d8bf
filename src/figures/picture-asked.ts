/** Which picture is asked for, in the words that commands, interface and pages share. */
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import { balancePicture, balancePictures } from './balance-picture.js'
import type { Ledger } from './ledger.js'
import {
  type Every,
  type Picture,
  picture,
  revisionPicture,
  sharesPicture,
  spread,
} from './picture.js'
import { cellsOf, scopesOf } from './picture-cells.js'

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

type Word = Exclude<keyof PictureAsked, 'series'>

interface Choice {
  /** What chooses the picture. */
  readonly by: string
  /** The words that it takes, its own among them. */
  readonly takes: readonly Word[]
}

function choiceOf({ series, partner, item, period, share, scope }: PictureAsked): Choice {
  if (isBalancePicture(series)) return { by: series, takes: [] }
  if (share !== undefined) return { by: 'share', takes: ['share'] }
  const spreadBy = partner === 'all' ? 'partner' : 'item'
  const isSpread = partner === 'all' || item === 'all'
  if (scope === 'all') {
    const cell: readonly Word[] = isSpread ? [] : ['partner', 'item']
    return { by: 'scope all', takes: ['scope', 'every', ...cell] }
  }
  if (isSpread) return { by: `${spreadBy} all`, takes: [spreadBy, 'every'] }
  return { by: 'period', takes: ['partner', 'item', period ? 'period' : 'every'] }
}

const words = ['partner', 'item', 'period', 'every', 'share', 'scope'] as const

/** Ends where words are given that the picture has no use for: another one than was meant would be drawn. */
export function checkUnused(asked: PictureAsked, mark: '--' | ''): void {
  const { by, takes } = choiceOf(asked)
  const unused = words.filter(word => (asked[word] ?? '') !== '' && !takes.includes(word))
  if (unused.length === 0) return
  const names = unused.map(word => `${mark}${word}`).join(', ')
  const chosen = isBalancePicture(by) ? by : `${mark}${by}`
  throw new Unusable(fileProblem(codeId['option_unused']!, chosen, { unused: names }))
}

/** The picture that is asked for; the series has to be there. */
export function pictureAsked(ledger: Ledger, asked: PictureAsked): Picture {
  const { series, partner, item, period, every, share, scope } = asked
  if (isBalancePicture(series)) return balancePicture(ledger, balancePictures[series])
  if (share !== undefined) return sharesPicture(ledger, ledger.seriesOf(series).claimsAs, share)
  const own = { series, partner: (partner ?? '').toUpperCase(), item: item ?? '' }
  if (scope === 'all') return picture(ledger, scopesOf(ledger, own), every)
  if (partner === 'all') return picture(ledger, spread(ledger, series, 'partner'), every)
  if (item === 'all') return picture(ledger, spread(ledger, series, 'item'), every)
  if (period !== undefined) return revisionPicture(ledger, { ...own, period })
  const isOne = partner !== undefined || item !== undefined
  return picture(ledger, isOne ? [own] : cellsOf(ledger, series), every)
}
