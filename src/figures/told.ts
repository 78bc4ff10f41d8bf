/** Answers, refusals and observations as plain data, for commands and for the interface. */
import type { Text } from '../judge/steps.js'
import { type Answer, type Refusal, vintageName } from './answer.js'
import type { BalanceWay } from './balance.js'
import { numberOf } from './exact-figure.js'
import type { Ledger } from './ledger.js'
import type { Observation, Series } from './observation.js'
import { amountText, type UnitBase } from './units.js'
import type { Judged } from './verdict.js'

export interface ToldObservation {
  readonly series: string
  readonly period: string
  readonly partner: string
  readonly item: string
  readonly kind: string
  readonly value: string
  readonly unit: Text
  readonly vintage: string
  readonly vintage_name: Text
  readonly published: string
  readonly source: string
  readonly confidence: string
  readonly note: Text
}

const percent: Text = { ko: '%', en: '%' }

export function toldObservation(ledger: Ledger, one: Observation): ToldObservation {
  const { name, published } = ledger.vintageOf(one.vintage)
  const { series, period, partner, item, kind, value, vintage, source, confidence, note } = one
  return {
    ...{ series, period, partner, item, kind, value },
    unit: kind === 'level' ? ledger.seriesOf(series).unit.name : percent,
    ...{ vintage, vintage_name: name, published, source, confidence, note },
  }
}

/** An amount in words of both languages; a day as its formula prints it. */
export function amountTexts({ value, base, formula }: Answer): Text {
  if (base === 'date') return { ko: formula, en: formula }
  return { ko: amountText(value, base, 'ko'), en: amountText(value, base, 'en') }
}

export interface ToldAnswer {
  readonly operation: string
  readonly value: number
  readonly base: UnitBase
  readonly text: Text
  /** The least and the most that it may be, where it was worked back from a rounded figure. */
  readonly between: readonly number[] | null
  readonly formula: string
  readonly name: Text
  readonly vintage: Text
  readonly observations: readonly ToldObservation[]
  readonly caveats: readonly Text[]
}

export function toldAnswer(ledger: Ledger, answer: Answer): ToldAnswer {
  const { operation, value, base, between, formula, observations, caveats, series } = answer
  return {
    ...{ operation, base, formula, caveats },
    value: numberOf(value),
    text: amountTexts(answer),
    between: between ? between.map(numberOf) : null,
    name: answer.name ?? ledger.seriesOf(series).name,
    vintage: vintageName(ledger, answer),
    observations: observations.map(one => toldObservation(ledger, one)),
  }
}

export interface ToldRefusal {
  readonly operation: string
  readonly reason: string
  readonly why: Text
  readonly observations: readonly ToldObservation[]
}

export function toldRefusal(ledger: Ledger, refusal: Refusal): ToldRefusal {
  const { operation, reason, why, observations } = refusal
  return {
    ...{ operation, reason, why },
    observations: observations.map(one => toldObservation(ledger, one)),
  }
}

export interface ToldWay {
  readonly name: Text
  readonly is_quoted: boolean
  readonly answers: readonly ToldAnswer[]
  readonly refusals: readonly ToldRefusal[]
  /** Of parts of the period, where the whole has none. */
  readonly offers: readonly ToldAnswer[]
}

export function toldWay(ledger: Ledger, { name, isQuoted, outcome, offers }: BalanceWay): ToldWay {
  return {
    ...{ name, is_quoted: isQuoted },
    answers: outcome.answers.map(one => toldAnswer(ledger, one)),
    refusals: outcome.refusals.map(one => toldRefusal(ledger, one)),
    offers: offers.map(one => toldAnswer(ledger, one)),
  }
}

export interface ToldSeries {
  readonly id: string
  readonly claims_as: string
  readonly name: Text
  readonly publisher: Text
  readonly scope: Text
  readonly valuation: Text
  readonly unit: Text
  readonly standing: string
  readonly first: string
  readonly last: string
  readonly observations: number
  readonly vintages: number
  readonly breaks: readonly { readonly from: string; readonly why: Text; readonly source: string }[]
}

export function toldSeries(ledger: Ledger, series: Series): ToldSeries {
  const { id, claimsAs, name, publisher, scope, valuation, unit, standing } = series
  const all = ledger.where(id)
  const periods = [...new Set(all.map(({ period }) => period))].sort()
  return {
    ...{ id, claims_as: claimsAs, name, publisher, scope, valuation, unit: unit.name, standing },
    ...{ first: periods[0] ?? '', last: periods.at(-1) ?? '', observations: all.length },
    vintages: ledger.vintagesOf({ series: id }).length,
    breaks: ledger.rows.breaks
      .filter(one => one.series === id)
      .map(({ from, why, source }) => ({ from, why, source })),
  }
}

export interface ToldClaim {
  readonly id: string
  readonly text: string
  readonly claimed: string
  readonly source: string
  readonly verdict: string
  /** What the verdict rests on less firmly than it says. */
  readonly reservations: readonly string[]
  readonly why: Text
  readonly arithmetic: readonly string[]
  readonly figures: readonly ToldAnswer[]
  readonly refusals: readonly ToldRefusal[]
  readonly caveats: readonly Text[]
}

export function toldClaim(ledger: Ledger, judged: Judged): ToldClaim {
  const { claim, verdict, why, figures, refusals, caveats, reservations, own, ownRate } = judged
  const { id, text, qualifier, printed, unitText, source } = claim
  const formulas = [own?.formula, ownRate?.formula, ...figures.map(({ formula }) => formula)]
  return {
    ...{ id, text, claimed: `${qualifier}${printed} ${unitText}`, source, verdict, why, caveats },
    reservations,
    arithmetic: [...new Set(formulas.filter(one => one !== undefined))],
    figures: figures.map(one => toldAnswer(ledger, one)),
    refusals: refusals.map(one => toldRefusal(ledger, one)),
  }
}
