/** Finds an example that a mutant breaks, looking only at those whose days it touches. */
import { type Day, parseDay } from '../../src/basis/day.js'
import { declaredOn, type LawTree, versionOn } from '../../src/law/law-on.js'
import type { Provision, Version } from '../../src/law/provision.js'
import type { Example } from '../examples/parse.js'
import { idOf } from './hints.js'
import type { LawMutant } from './mutants.js'

/** Its first day opens the book: it is asked for whatever the day of a parcel. */
const alwaysAsked = 'kr.customsActRule.reliefLimit'

/** Every day that stands in the rows of an example, whatever its column. */
function daysOf(example: Example): readonly Day[] {
  const cells = new Set(example.rows.flatMap(row => Object.values(row.given)))
  return [...cells].flatMap(cell => parseDay(cell) ?? [])
}

function provisionOf(law: object, key: string): Provision<unknown> | undefined {
  const [, instrument = '', name = ''] = key.split('.')
  return (law as LawTree)[instrument]?.[name]
}

function isSame(a: Version<unknown> | undefined, b: Version<unknown> | undefined): boolean {
  return a?.value === b?.value && a?.standing === b?.standing && a?.unit === b?.unit
}

/** The law that is changed, the examples that should fail, and how one is judged. */
export interface Subject<M extends LawMutant> {
  readonly law: object
  readonly examples: readonly Example[]
  readonly differences: (example: Example, mutant: M) => readonly string[]
}

export class Killers<M extends LawMutant> {
  private readonly subject: Subject<M>
  private readonly days: readonly (readonly Day[])[]
  private readonly ids: readonly string[]
  private at = 0

  constructor(subject: Subject<M>) {
    this.subject = subject
    this.days = subject.examples.map(daysOf)
    this.ids = subject.examples.map(idOf)
  }

  /**
   * The id of an example that fails under a mutant, undefined where none does. The one of the hint is
   * tried first; then neighbours fall to neighbours.
   */
  killerOf(mutant: M, hint?: string): string | undefined {
    const hinted = hint === undefined ? -1 : this.ids.indexOf(hint)
    if (hinted >= 0) this.at = hinted
    const key = mutant.name.split('@')[0]!
    const { examples, differences } = this.subject
    for (let n = 0; n < examples.length; n++) {
      const place = (this.at + n) % examples.length
      if (!this.isTouched(place, key, mutant.law)) continue
      if (differences(examples[place]!, mutant).length === 0) continue
      this.at = place
      return this.ids[place]
    }
    return undefined
  }

  /** The law is asked for by the days of a row alone. */
  private isTouched(place: number, key: string, law: object): boolean {
    const [before, after] = [provisionOf(this.subject.law, key), provisionOf(law, key)]
    if (!before || !after || key === alwaysAsked) return true
    return this.days[place]!.some(one => {
      const on = declaredOn(one)
      return !isSame(versionOn(before, on), versionOn(after, on))
    })
  }
}
