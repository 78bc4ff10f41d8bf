/** A step of an answer: a label, a formula over named slots, and the amount that it gives. */
import { amountWithUnit, groupedDigits } from '../basis/decimal-text.js'

export interface Text {
  readonly ko: string
  readonly en: string
}

/**
 * `formula` is written in slots `{name}`, whole numbers, `+`, `-`, `*`, `/`, brackets,
 * `floor(x; unit)`, `ceil(x; unit)`, `round(x; unit)` (halves up), `max(a; b)` and `min(a; b)`;
 * every slot is an exact decimal. Its value is `amount`.
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

const outermost = /^(floor|ceil|round)\((.*); ([^;]+)\)$/

const roundings: Readonly<Record<string, Text>> = {
  floor: { ko: '미만 버림', en: 'rounded down to' },
  ceil: { ko: '단위로 올림', en: 'rounded up to' },
  round: { ko: '단위로 반올림', en: 'rounded to' },
}

/** Functions that stand inside a formula. */
const inside: readonly (readonly [RegExp, Text])[] = [
  [/floor\(/g, { ko: '내림(', en: 'down(' }],
  [/ceil\(/g, { ko: '올림(', en: 'up(' }],
  [/round\(/g, { ko: '반올림(', en: 'round(' }],
  [/max\(/g, { ko: '큰 쪽(', en: 'larger of (' }],
  [/min\(/g, { ko: '작은 쪽(', en: 'smaller of (' }],
]

function plainFormula(formula: string, slots: Step['slots'], language: 'ko' | 'en'): string {
  const shown = formula
    .replace(/\{(\w+)\}/g, (_, name: string) => groupedDigits(slots[name] ?? name))
    .replaceAll('*', '×')
    .replaceAll('/', '÷')
    .replaceAll(' - ', ' − ')
  return inside.reduce((text, [name, word]) => text.replace(name, word[language]), shown)
}

/** The formula as people read it: slots filled in, digits grouped, rounding said in words. */
export function shownFormula(step: Step, language: 'ko' | 'en'): string {
  const round = outermost.exec(step.formula)
  if (!round) return plainFormula(step.formula, step.slots, language)
  const [, which, inner, unitSlot] = round as unknown as [string, string, string, string]
  const unit = plainFormula(unitSlot, step.slots, language)
  const word = roundings[which]![language]
  const behind = language === 'ko' ? `(${unit} ${word})` : `(${word} ${unit})`
  return `${plainFormula(inner, step.slots, language)} ${behind}`
}

/** The amount as people read it. */
export function shownAmount(step: Step, language: 'ko' | 'en'): string {
  return amountWithUnit(step.amount, step.unit, language)
}
