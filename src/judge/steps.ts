/** A step of an answer: a label, a formula over named slots, and the amount that it gives. */

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
  /** Keys of the provisions behind the step. */
  readonly rests: readonly string[]
}

function grouped(decimal: string): string {
  const [whole = '', part] = decimal.split('.')
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return part === undefined ? digits : `${digits}.${part}`
}

/** A whole number of 10^-places as an exact decimal without zeros behind: `(12500, 4)` is 1.25. */
export function decimalText(value: number | bigint, places: number): string {
  const digits = String(value).padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const part = digits.slice(digits.length - places).replace(/0+$/, '')
  return part === '' ? whole : `${whole}.${part}`
}

const outermost = /^(floor|ceil)\((.*); ([^;]+)\)$/

function plainFormula(formula: string, slots: Step['slots']): string {
  return formula
    .replace(/\{(\w+)\}/g, (_, name: string) => grouped(slots[name] ?? name))
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
  return `${grouped(step.amount)} ${step.unit}`
}
