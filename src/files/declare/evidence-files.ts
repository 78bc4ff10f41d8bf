/** The evidence of a period as files: the two forms as workbooks, performance, refunds, drawback, payouts. */
import { currencyCode } from '../../basis/currency.js'
import { formatDay } from '../../basis/day.js'
import { decimalText } from '../../basis/decimal-text.js'
import { amountPlaces, ratePlaces, valuePlaces } from '../../basis/scale.js'
import { type Evidence, leftOutTexts, type SupplyLine } from '../../declare/evidence.js'
import type { SheetTable } from '../../declare/order-sheets.js'
import type { PayoutLine } from '../../declare/payouts.js'
import { type DrawbackLine, drawbackTexts, type Performance } from '../../declare/performance.js'
import type { Profile } from '../../declare/profile.js'
import { papersTable, proofTexts, resultsHead, resultsTable } from '../../declare/tax-forms.js'
import { csvLine } from '../csv-table.js'
import type { MadeFile } from './declaration-files.js'
import { workbookOf } from './workbook.js'

/** All that was found for a period. */
export interface Found {
  /** Whose evidence it is; undefined where that is not told. */
  readonly profile: Profile | undefined
  readonly evidence: Evidence
  readonly performance: readonly Performance[]
  readonly drawback: readonly DrawbackLine[] | undefined
  readonly payouts: readonly PayoutLine[] | undefined
}

const csv = (name: string, { header, rows }: SheetTable): MadeFile => {
  const text = [header, ...rows].map(csvLine).join('\n')
  return { name, bytes: Buffer.from(`${text}\n`) }
}

function bookAndCsv(name: string, title: string, table: SheetTable): readonly MadeFile[] {
  const wholes = table.header.filter(one => one.includes('원화'))
  const cents = table.header.filter(one => one.includes('외화'))
  const bytes = workbookOf(title, table, { wholes, cents })
  return [{ name: `${name}.xlsx`, bytes }, csv(`${name}.csv`, table)]
}

function performanceTable(all: readonly Performance[]): SheetTable {
  const rows = all.map(({ to, count, fobKrw, fobUsd }) => [
    ...[to === '' ? 'total' : to, String(count), String(fobKrw), fobUsd],
  ])
  return { header: ['to', 'declarations', 'fob_krw', 'fob_usd'], rows }
}

/** Refunds are told and not taken off: what was loaded stays in the base unless the goods come back. */
function refundsTable({ refunds }: Evidence): SheetTable {
  const rows = refunds.map(({ order, currency, amount }) => [
    ...[order, currencyCode(currency), decimalText(amount, amountPlaces), '0'],
  ])
  return { header: ['order', 'currency', 'refunded', 'taken_off_krw'], rows }
}

function drawbackTable(lines: readonly DrawbackLine[]): SheetTable {
  const rows = lines.map(({ name, line, hs, fobKrw, rate, won, why }) => {
    const { ko, en } = drawbackTexts[why]
    const cells = [name, String(line), hs, String(fobKrw), String(rate ?? ''), String(won)]
    return [...cells, why, ko, en]
  })
  const header = ['shipment', 'line', 'hs', 'fob_krw', 'krw_per_10000', 'estimate_krw', 'why']
  return { header: [...header, 'why_ko', 'why_en'], rows }
}

function payoutsTable(lines: readonly PayoutLine[]): SheetTable {
  const header = ['order', 'currency', 'charged', 'paid', 'fee', 'net', 'difference'] as const
  return { header, rows: lines.map(line => header.map(name => line[name])) }
}

export function evidenceFiles({
  evidence,
  performance,
  drawback,
  payouts,
}: Found): readonly MadeFile[] {
  return [
    ...bookAndCsv('수출실적명세서', '수출실적명세서', resultsTable(evidence)),
    ...bookAndCsv('영세율첨부서류제출명세서', '영세율첨부서류', papersTable(evidence)),
    csv('performance.csv', performanceTable(performance)),
    csv('refunds.csv', refundsTable(evidence)),
    ...(drawback ? [csv('drawback.csv', drawbackTable(drawback))] : []),
    ...(payouts ? [csv('payouts.csv', payoutsTable(payouts))] : []),
  ]
}

function lineJson(one: SupplyLine): object {
  const isConverted = one.rate === 0
  return {
    ...{ shipment: one.name, number: one.number, proof: one.proof },
    ...{ proof_title: proofTexts[one.proof], orders: one.orders },
    ...{ supplied_on: formatDay(one.on), currency: currencyCode(one.currency) },
    foreign: decimalText(one.foreign, valuePlaces),
    rate: isConverted ? null : decimalText(one.rate, ratePlaces),
    rate_of: isConverted ? null : formatDay(one.rateDay),
    ...{ krw: one.won, converted: one.isConverted, approximate: one.isApproximate },
  }
}

function drawbackJson(lines: readonly DrawbackLine[]): object {
  return {
    estimate_krw: lines.reduce((sum, one) => sum + one.won, 0),
    lines: lines.map(({ name, line, hs, fobKrw, rate, won, why }) => ({
      ...{ shipment: name, line, hs, fob_krw: fobKrw, krw_per_10000: rate ?? null },
      ...{ estimate_krw: won, why, why_title: drawbackTexts[why] },
    })),
  }
}

/** What the evidence says, for those who read JSON. */
export function evidenceJson({ evidence, performance, drawback, payouts }: Found): object {
  const { period, lines, leftOut, refunds, problems } = evidence
  const { all, exported, others } = resultsHead(evidence)
  return {
    period: { name: period.name, from: formatDay(period.first), to: formatDay(period.last) },
    complete: problems.length === 0,
    totals: { all, exported, others },
    lines: lines.map(lineJson),
    left_out: leftOut.map(({ name, why }) => {
      return { shipment: name, why, why_title: leftOutTexts[why] }
    }),
    refunds: refunds.map(one => ({
      ...{ order: one.order, currency: currencyCode(one.currency) },
      amount: decimalText(one.amount, amountPlaces),
      taken_off_krw: 0,
    })),
    performance: performance.map(({ to, count, fobKrw, fobUsd }) => {
      return { to, declarations: count, fob_krw: fobKrw, fob_usd: fobUsd }
    }),
    drawback: drawback ? drawbackJson(drawback) : null,
    payouts: payouts ?? null,
  }
}
