/** The vintages of a cell side by side, each with what it changed. */
import type { Text } from '../judge/steps.js'
import type { Answer } from './answer.js'
import { type Exact, isZero, minus, over, times, wholeExact } from './exact-figure.js'
import type { Ledger } from './ledger.js'
import { impliedLevels, levelsOf } from './levels.js'
import type { Cell } from './observation.js'

export interface Revision {
  readonly vintage: Text
  readonly published: string
  readonly answer: Answer
  /** Against the vintage before it: in ones of the unit's base, and in percent. */
  readonly change?: Exact
  readonly changePct?: Exact
}

function newestOf(ledger: Ledger, { observations }: Answer): string {
  return ledger.inOrder(observations.map(({ vintage }) => vintage)).at(-1)!
}

/** Oldest first; what is only implied by a printed growth stands among them as such. */
export function revisionsOf(ledger: Ledger, cell: Cell): readonly Revision[] {
  const answers = [...levelsOf(ledger, cell), ...impliedLevels(ledger, cell)]
  const order = ledger.inOrder(answers.map(one => newestOf(ledger, one)))
  const sorted = order.flatMap(id => answers.filter(one => newestOf(ledger, one) === id))
  return sorted.map((answer, at) => {
    const { name, published } = ledger.vintageOf(newestOf(ledger, answer))
    const before = sorted[at - 1]
    const own = { vintage: name, published, answer }
    if (!before) return own
    const change = minus(answer.value, before.value)
    if (isZero(before.value)) return { ...own, change }
    return { ...own, change, changePct: times(over(change, before.value), wholeExact(100)) }
  })
}
