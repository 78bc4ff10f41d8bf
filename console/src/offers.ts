/** Which lawful option a headline tells of: one that collects less, or another where nobody chose. */
import type { LawfulOption } from 'gwanmun/pages'

export interface Offer {
  readonly kind: 'less' | 'needs' | 'default'
  readonly option: LawfulOption
  /** The option that the answer follows. */
  readonly taken: LawfulOption | undefined
  /** Won more than the answer; less is below 0. */
  readonly difference: number
}

interface Priced {
  readonly option: LawfulOption
  readonly difference: number
}

/** Rates that hold as long as nobody asks for others; a proof of origin is a choice. */
const byDefault: readonly string[] = ['ordinary', 'simplified']

function cheapest(options: readonly Priced[]): Priced | undefined {
  return options.toSorted((a, b) => a.difference - b.difference)[0]
}

/**
 * What may be chosen and collects less; what would collect still less but asks for something; and where
 * neither is there, what else might have been chosen. Options in doubt are never offered.
 */
export function offersOf(options: readonly LawfulOption[]): readonly Offer[] {
  const taken = options.find(({ status }) => status === 'taken')
  const priced = options
    .filter(({ differenceKrw }) => differenceKrw !== '')
    .map(option => ({ option, difference: Number(option.differenceKrw) }))
  const open = priced.filter(({ option }) => option.status === 'open')
  const less = cheapest(open.filter(({ difference }) => difference < 0))
  const most = less?.difference ?? 0
  const needs = cheapest(
    priced.filter(({ option, difference }) => option.status === 'needs' && difference < most),
  )
  const offers = [
    ...(less ? [{ kind: 'less', taken, ...less } as const] : []),
    ...(needs ? [{ kind: 'needs', taken, ...needs } as const] : []),
  ]
  if (offers.length > 0 || !taken || !byDefault.includes(taken.id)) return offers
  const other = cheapest(open.filter(({ option }) => byDefault.includes(option.id)))
  return other ? [{ kind: 'default', taken, ...other }] : []
}
