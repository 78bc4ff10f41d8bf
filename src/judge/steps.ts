/** A step of an answer: a label, a formula over named slots, and the amount that it gives. */
import { groupedDigits } from '../basis/decimal-text.js'

export interface Text {
  readonly ko: string
  readonly en: string
}

/**
 * `formula` is written in slots `{name}`, whole numbers, `+`, `-`, `*`, `/`, brackets,
 * `floor(x; unit)` and `ceil(x; unit)`; every slot is an exact decimal. Its value is `amount`.
 */
export interface Step {
  readonly label: Text
  readonly formula: string
  readonly slots: Readonly<Record<string, string>>
  readonly amount: string
  readonly unit: string
  /** The column of the answer that this amount is; of several steps their sum. */
  readonly of?: string
  /** Keys of the provisions behind the step. */
  readonly rests: readonly string[]
}

const outermost = /^(floor|ceil)\((.*); ([^;]+)\)$/

function plainFormula(formula: string, slots: Step['slots']): string {
  return formula
    .replace(/\{(\w+)\}/g, (_, name: string) => groupedDigits(slots[name] ?? name))
    .replaceAll('*', '×')
    .replaceAll('/', '÷')
    .replaceAll(' - ', ' − ')
}

/** The formula as people read it: slots filled in, digits grouped, rounding said in words. */
export function shownFormula(step: Step, language: 'ko' | 'en'): string {
  const round = outermost.exec(step.formula)
  if (!round) return plainFormula(step.formula, step.slots)
  const [, which, inner, unitSlot] = round as unknown as [string, string, string, string]
  const unit = plainFormula(unitSlot, step.slots)
  const isFloor = which === 'floor'
  const ko = `(${unit} ${isFloor ? '미만 버림' : '단위로 올림'})`
  const en = `(rounded ${isFloor ? 'down' : 'up'} to ${unit})`
  return `${plainFormula(inner, step.slots)} ${language === 'ko' ? ko : en}`
}

/** The amount as people read it. */
export function shownAmount(step: Step): string {
  return `${groupedDigits(step.amount)} ${step.unit}`
}
