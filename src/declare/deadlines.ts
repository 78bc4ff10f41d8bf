/** Until when something has to be done for a declaration, and what missing it costs. */
import { fill } from '../basis/codes.js'
import { addDays, type Day } from '../basis/day.js'
import { groupedDigits } from '../basis/decimal-text.js'
import type { Text } from '../judge/steps.js'
import { type LastDay, lastDayOf } from './due-days.js'
import { basisOf, type ExportBasis, exportLawOn } from './export-law.js'
import { deemedOn, type History } from './history.js'
import { quarterOf } from './periods.js'
import { addYears } from './terms.js'

export const deadlineKinds = ['load', 'withdrawal', 'price', 'vat', 'drawback'] as const

export type DeadlineKind = (typeof deadlineKinds)[number]

export interface Deadline {
  readonly declaration: string
  readonly kind: DeadlineKind
  readonly due: Day
  /** The day by the count, where holidays moved it. */
  readonly counted: Day | undefined
  /** Why it was moved past holidays, or was not. */
  readonly rule: Text
  readonly isDone: boolean
  readonly what: Text
  readonly cost: Text
  readonly basis: readonly ExportBasis[]
}

interface Told {
  readonly what: Text
  readonly cost: Text
  readonly rests: readonly string[]
}

const texts: Readonly<Record<DeadlineKind, Told>> = {
  load: {
    what: { ko: '운송수단에 적재', en: 'load the goods' },
    cost: {
      ko: '지나면 수리가 취소되고 {fine} 이하의 과태료가 있을 수 있습니다.',
      en: 'After it the acceptance is cancelled, and a fine of up to {fine} may follow.',
    },
    rests: [
      ...['kr.exportCustoms.loadingDays', 'kr.exportCustoms.loadingMonths'],
      ...['kr.exportCustoms.cancellation', 'kr.exportCustoms.unloadedFine'],
    ],
  },
  withdrawal: {
    what: { ko: '취하 승인으로 보는 날', en: 'the withdrawal is taken to be approved' },
    cost: {
      ko: '그 전에 세관이 승인 여부나 연장을 알리면 그에 따릅니다. 승인되면 수리의 효력이 없어집니다.',
      en: 'An answer or a longer term told before goes first. Approved, the acceptance has no effect.',
    },
    rests: ['kr.exportCustoms.withdrawalDays'],
  },
  price: {
    what: { ko: '전자상거래 수출의 가격 정정', en: 'correct the price of an e-commerce export' },
    cost: {
      ko: '지나면 간편하게 정정할 수 없고, 틀린 금액이 실적과 영세율 자료에 남습니다.',
      en: 'After it the easy correction is closed; a wrong amount stays in performance and VAT data.',
    },
    rests: ['kr.exportNotice.priceDays'],
  },
  vat: {
    what: {
      ko: '부가가치세 신고와 영세율 첨부서류',
      en: 'file VAT with the papers of the zero rate',
    },
    cost: {
      ko: '첨부서류가 없거나 과세표준이 빠지면 가산세가 있을 수 있습니다(세율은 싣지 않았습니다).',
      en: 'Without papers, or with a base left out, penalty tax may follow (its rate is not on board).',
    },
    rests: ['kr.exportVat.filingDays', 'kr.exportVat.supplyDay', 'kr.exportVat.papers'],
  },
  drawback: {
    what: {
      ko: '관세 등의 환급 신청(자격이 있는 생산자)',
      en: 'claim drawback, where there is a producer who may',
    },
    cost: {
      ko: '지나면 환급을 받을 수 없습니다.',
      en: 'After it no drawback is paid.',
    },
    rests: ['kr.exportAfter.drawbackYears', 'kr.exportAfter.drawbackMaker'],
  },
}

type ToldDeadline = Pick<Deadline, 'kind' | 'what' | 'cost' | 'basis'>

/** The articles of a term are those of the day from which it runs, of its end those of the day of that. */
function told(kind: DeadlineKind, on: Day, last: LastDay): ToldDeadline {
  const { what, cost, rests } = texts[kind]
  const fine = exportLawOn(on).exportCustoms.unloadedFine
  const amount = fine === undefined ? '' : groupedDigits(String(fine))
  const ko = fine === undefined ? '(알지 못하는 금액)' : `${amount}원`
  const en = fine === undefined ? '(an amount not known)' : `${amount} won`
  return {
    ...{ kind, what },
    basis: [...basisOf(rests, on), ...basisOf(last.rests, last.counted ?? last.due)],
    cost: { ko: fill(cost.ko, { fine: ko }), en: fill(cost.en, { fine: en }) },
  }
}

const isOver = ({ state }: History): boolean =>
  ['withdrawn', 'cancelled', 'rejected'].includes(state)

function loadBy({ acceptedOn, extendedTo }: History): LastDay | undefined {
  if (extendedTo >= 0) return lastDayOf(extendedTo, 'customs')
  const days = exportLawOn(acceptedOn).exportCustoms.loadingDays
  return days === undefined ? undefined : lastDayOf(addDays(acceptedOn, days), 'customs')
}

interface Found {
  readonly kind: DeadlineKind
  readonly last: LastDay | undefined
  readonly isDone: boolean
  /** The day from which it runs. */
  readonly from: Day
}

function ofAccepted(history: History): readonly Found[] {
  const { acceptedOn, loadedOn } = history
  if (acceptedOn < 0) return []
  const { exportNotice, exportAfter } = exportLawOn(acceptedOn)
  const { priceDays } = exportNotice
  const { drawbackYears } = exportAfter
  const price = priceDays === undefined ? undefined : addDays(acceptedOn, priceDays)
  const drawback = drawbackYears === undefined ? undefined : addYears(acceptedOn, drawbackYears)
  const from = acceptedOn
  return [
    { kind: 'load', last: loadBy(history), isDone: loadedOn >= 0, from },
    { kind: 'price', last: price && lastDayOf(price, 'notice'), isDone: false, from },
    { kind: 'drawback', last: drawback && lastDayOf(drawback, 'drawback'), isDone: false, from },
  ]
}

function ofLoaded({ loadedOn }: History): readonly Found[] {
  if (loadedOn < 0) return []
  const days = exportLawOn(loadedOn).exportVat.filingDays
  const last =
    days === undefined ? undefined : lastDayOf(addDays(quarterOf(loadedOn).last, days), 'tax')
  return [{ kind: 'vat', last, isDone: false, from: loadedOn }]
}

function ofWithdrawal(history: History): readonly Found[] {
  const { askedOn, state } = history
  if (askedOn < 0 || state !== 'withdrawing') return []
  return [{ kind: 'withdrawal', last: deemedOn(askedOn), isDone: false, from: askedOn }]
}

/** The deadlines of one declaration, by day; none once it was withdrawn, cancelled or rejected. */
export function deadlinesOf(history: History): readonly Deadline[] {
  if (isOver(history)) return []
  const all = [...ofAccepted(history), ...ofLoaded(history), ...ofWithdrawal(history)]
  return all
    .flatMap(({ kind, last, isDone, from }) => {
      if (last === undefined) return []
      const { due, counted, rule } = last
      const { declaration } = history
      return [{ declaration, due, counted, rule, isDone, ...told(kind, from, last) }]
    })
    .sort((a, b) => a.due - b.due)
}

/** Days until a deadline; below 0 where it is past. */
export function daysLeft({ due }: Deadline, today: Day): number {
  return due - today
}
