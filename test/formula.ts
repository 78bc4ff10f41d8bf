/** Works a step's formula out again in exact fractions, apart from the code that wrote it. */
import type { Step } from '../src/judge/steps.js'

interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

function decimal(text: string): Fraction {
  const [whole = '', part = ''] = text.split('.')
  return { top: BigInt(whole + part), bottom: 10n ** BigInt(part.length) }
}

function tokensOf(formula: string, slots: Step['slots']): string[] {
  const filled = formula.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (slots[name] === undefined) throw new Error(`the slot ${name} is not filled`)
    return slots[name]
  })
  const tokens = filled.match(/floor|ceil|round|max|min|[\d.]+|[()+\-*/;]/g) ?? []
  if (tokens.join('') !== filled.replace(/\s/g, '')) throw new Error(`no formula: ${formula}`)
  return tokens
}

class Reader {
  private at = 0
  private readonly tokens: readonly string[]

  constructor(tokens: readonly string[]) {
    this.tokens = tokens
  }

  whole(): Fraction {
    const value = this.sum()
    if (this.at !== this.tokens.length) throw new Error('something stands behind the formula')
    return value
  }

  private take(token: string): void {
    if (this.tokens[this.at++] !== token) throw new Error(`expected ${token}`)
  }

  private sum(): Fraction {
    let left = this.product()
    while (['+', '-'].includes(this.tokens[this.at] ?? '')) {
      const sign = this.tokens[this.at++] === '+' ? 1n : -1n
      const right = this.product()
      const top = left.top * right.bottom + sign * right.top * left.bottom
      left = { top, bottom: left.bottom * right.bottom }
    }
    return left
  }

  private product(): Fraction {
    let left = this.factor()
    while (['*', '/'].includes(this.tokens[this.at] ?? '')) {
      const isTimes = this.tokens[this.at++] === '*'
      const right = this.factor()
      left = isTimes
        ? { top: left.top * right.top, bottom: left.bottom * right.bottom }
        : { top: left.top * right.bottom, bottom: left.bottom * right.top }
    }
    return left
  }

  private factor(): Fraction {
    const token = this.tokens[this.at++]!
    if (token === '(') {
      const inner = this.sum()
      this.take(')')
      return inner
    }
    if (token === 'max' || token === 'min') return this.chosen(token)
    return ['floor', 'ceil', 'round'].includes(token) ? this.rounded(token) : decimal(token)
  }

  /** The two values that stand in brackets behind a function. */
  private pair(): readonly [Fraction, Fraction] {
    this.take('(')
    const first = this.sum()
    this.take(';')
    const second = this.sum()
    this.take(')')
    return [first, second]
  }

  private chosen(which: string): Fraction {
    const [first, second] = this.pair()
    const isLess = first.top * second.bottom < second.top * first.bottom
    return isLess === (which === 'min') ? first : second
  }

  private rounded(which: string): Fraction {
    const [inner, unit] = this.pair()
    const top = inner.top * unit.bottom
    const bottom = inner.bottom * unit.top
    const more = { floor: 0n, ceil: bottom - 1n, round: bottom / 2n }[which]!
    return { top: ((top + more) / bottom) * unit.top, bottom: unit.bottom }
  }
}

/** Whether the formula of a step gives its amount. */
export function givesItsAmount(step: Step): boolean {
  const value = new Reader(tokensOf(step.formula, step.slots)).whole()
  const amount = decimal(step.amount)
  return value.top * amount.bottom === amount.top * value.bottom
}
