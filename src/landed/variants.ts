/** Ways to send a consignment side by side, and what would change its answer: each judged again. */
import { countryOf } from '../basis/country.js'
import { type Day, formatDay } from '../basis/day.js'
import { decimalText } from '../basis/decimal-text.js'
import { floorMulDiv } from '../basis/exact.js'
import { amountPlaces } from '../basis/scale.js'
import type { Text } from '../judge/steps.js'
import type { Basis } from '../law/basis.js'
import type { LandedAgain } from './again.js'
import { basisOf } from './basis.js'
import type { Consignment } from './consignment.js'
import type { Limit, Variant } from './destination.js'
import type { Visit } from './judge.js'
import { differenceOf, type Outcome } from './outcome.js'
import { destinations } from './registry.js'
import type { Choices } from './tables.js'
import { amountText } from './value-steps.js'

/** The way that was taken, one that may be chosen, that asks for more, or is for comparison only. */
export type OptionStatus = 'taken' | 'open' | 'needs' | 'barred'

export interface LandedOption {
  readonly id: string
  readonly title: Text
  readonly asks: Text
  readonly status: OptionStatus
  readonly outcome: Outcome | undefined
  /** How much more is due than now; below 0 is less, empty is not known. */
  readonly difference: string
  readonly basis: readonly Basis[]
}

const korea = countryOf('KR')

function optionOf(again: LandedAgain, variant: Variant, visit: Visit): LandedOption {
  const { id, title, asks, cells, choices, rests = [] } = variant
  const only = rowsOf(again, variant, visit)
  const outcome = again.judge({
    cells,
    only,
    ...(choices ? { bench: { choices: { ...again.bench.choices, ...choices } } } : {}),
  })
  const isTaken = isChosen(again, choices) && isSame(again, variant, only)
  const difference = outcome && again.now ? differenceOf(outcome, again.now, again.currency) : ''
  return {
    ...{ id, title, asks, outcome, difference },
    status: isTaken ? 'taken' : (variant.status ?? 'open'),
    basis: basisOf(again.judged, visit, rests),
  }
}

/** The rows of the file that a variant writes into. */
function rowsOf(
  again: LandedAgain,
  { lines }: Variant,
  { consignment }: Visit,
): ReadonlySet<number> {
  if (!lines) return new Set(again.own)
  return new Set(lines.map(at => again.rowBehind(consignment.rows[at]!)))
}

/** Whether a way asks for no other choice than the one that holds. */
function isChosen({ bench }: LandedAgain, choices: Choices | undefined): boolean {
  const now = bench.choices ?? {}
  const names = Object.keys(choices ?? {}) as (keyof Choices)[]
  // A choice that is not named is not taken.
  return names.every(name => (choices?.[name] ?? false) === (now[name] ?? false))
}

/** Whether the rows say already what a variant writes into them; a blank choice is none. */
function isSame({ judged }: LandedAgain, { cells }: Variant, rows: ReadonlySet<number>): boolean {
  return [...rows].every(row =>
    Object.entries(cells).every(([name, text]) => {
      const cell = judged.columns.textOf(name as keyof typeof cells, row)
      return cell === text || (cell === '' && text === 'none')
    }),
  )
}

/** Goods that were not made in Korea, declared as if they were: false, and shown for comparison. */
function asKorean(consignment: Consignment): readonly Variant[] {
  const { origin, count } = consignment
  const lines = [...origin.subarray(0, count).keys()].filter(at => {
    return origin[at]! > 0 && origin[at] !== korea
  })
  if (lines.length === 0) return []
  return [
    {
      id: 'as_korean',
      status: 'barred',
      title: { ko: '한국산으로 신고할 때(참고)', en: 'Declared as made in Korea (for comparison)' },
      asks: {
        ko: '한국에서 만들지 않은 물품이므로 고를 수 없습니다. 거짓 원산지 신고는 처벌됩니다.',
        en: 'Closed: the goods were not made in Korea, and false declarations of origin are punished.',
      },
      cells: { origin: 'KR' },
      lines,
    },
  ]
}

export function optionsOf(again: LandedAgain, visit: Visit): readonly LandedOption[] {
  const { consignment, place, bond } = visit
  const own = destinations[place]!.options?.(consignment, bond) ?? []
  const more = visit.rules.options?.(consignment, bond) ?? []
  return [...own, ...more, ...asKorean(consignment)].map(one => optionOf(again, one, visit))
}

/** Another day of entry: the first one on which the law gives another answer, and the last one. */
function otherDays(again: LandedAgain, visit: Visit): readonly LandedOption[] {
  const { place, consignment } = visit
  const days = [...again.judged.lands[place]!.firstDays]
  const { entered } = consignment
  const later = days.filter(one => one > entered)
  const earlier = days.filter(one => one <= entered && one > 0).map(one => one - 1)
  const first = [later, earlier.reverse()].flatMap(some => {
    const found = some.map(one => onDay(again, one as Day, visit)).find(isOther(again))
    return found ? [found] : []
  })
  return first
}

const isOther =
  (again: LandedAgain) =>
  ({ outcome }: LandedOption): boolean =>
    outcome !== undefined &&
    !outcome.regimes.includes('not_judged') &&
    !isAlike(outcome, again.now!)

function isAlike(one: Outcome, other: Outcome): boolean {
  const key = ({ regimes, amounts }: Outcome) => JSON.stringify([regimes, amounts])
  return key(one) === key(other)
}

function onDay(again: LandedAgain, on: Day, visit: Visit): LandedOption {
  const text = formatDay(on)
  const variant: Variant = {
    id: 'entry_day',
    title: { ko: `${text}에 수입신고할 때`, en: `Entered on ${text}` },
    asks: { ko: '도착국 신고일의 법을 따릅니다.', en: 'The law of the day of entry holds.' },
    cells: { entered_on: text },
  }
  return optionOf(again, variant, visit)
}

/** The price of the dearest line at which the goods reach a limit, and just above it. */
function atLimit(again: LandedAgain, visit: Visit, limit: Limit): readonly LandedOption[] {
  const { consignment } = visit
  const { value, count } = consignment
  let dearest = 0
  for (let at = 1; at < count; at++) if (value[at]! > value[dearest]!) dearest = at
  const rest = consignment.goods - value[dearest]!
  const room = limit.amount - rest
  if (value[dearest] === 0 || room <= 0) return []
  const row = again.rowBehind(consignment.rows[dearest]!)
  const price = again.judged.columns.column('unit_price')
  const now = price.values[row & price.mask]!
  const isWithin = consignment.goods <= limit.amount
  const wanted = isWithin ? room + 1 : room
  const whole = floorMulDiv(now, wanted, value[dearest]!)
  const cells = { unit_price: decimalText(isWithin ? whole + 1 : whole, amountPlaces) }
  const outcome = again.judge({ cells, only: new Set([row]) })
  if (!outcome || isAlike(outcome, again.now!)) return []
  const amount = amountText(limit.amount, consignment.currency)
  return [
    {
      id: limit.id,
      title: isWithin
        ? {
            ko: `${limit.title.ko}(${amount})를 넘을 때`,
            en: `Above ${limit.title.en} (${amount})`,
          }
        : {
            ko: `${limit.title.ko}(${amount}) 안일 때`,
            en: `Within ${limit.title.en} (${amount})`,
          },
      asks: {
        ko: `가장 비싼 행의 단가가 ${cells.unit_price}일 때입니다.`,
        en: `With ${cells.unit_price} as the unit price of the dearest line.`,
      },
      ...{ status: 'open', outcome },
      difference: differenceOf(outcome, again.now!, again.currency),
      basis: basisOf(again.judged, visit, limit.rests),
    },
  ]
}

/** The nearest limits on both sides of what the goods are worth. */
function nearest(limits: readonly Limit[], goods: number): readonly Limit[] {
  const inOrder = limits.toSorted((a, b) => a.amount - b.amount)
  const above = inOrder.find(one => one.amount >= goods)
  const below = inOrder.findLast(one => one.amount < goods)
  return [below, above].filter(one => one !== undefined)
}

/** What would change the answer; nothing where the change leaves it as it is. */
export function changesOf(again: LandedAgain, visit: Visit): readonly LandedOption[] {
  const { consignment, place, bond } = visit
  const destination = destinations[place]!
  const limits = destination.limits?.(consignment, bond) ?? []
  const own = destination.changes?.(consignment, bond) ?? []
  return [
    ...nearest(limits, consignment.goods).flatMap(limit => atLimit(again, visit, limit)),
    ...own.map(one => optionOf(again, one, visit)).filter(isOther(again)),
    ...otherDays(again, visit),
  ]
}
