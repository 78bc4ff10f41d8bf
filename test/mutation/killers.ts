/** Finds an example that a mutant breaks, looking only at those whose days it touches. */
import { type Day, parseDay } from '../../src/basis/day.js'
import { type KoreanLaw, kr } from '../../src/law/kr/index.js'
import { declaredOn, type LawTree, versionOn } from '../../src/law/law-on.js'
import type { Provision, Version } from '../../src/law/provision.js'
import { differences } from '../examples/judge.js'
import type { Example } from '../examples/parse.js'
import { idOf } from './hints.js'
import type { Mutant } from './mutants.js'

/** Its first day opens the book: it is asked for whatever the day of a parcel. */
const alwaysAsked = 'kr.customsActRule.reliefLimit'

/** Every day that stands in the rows of an example, whatever its column. */
function daysOf(example: Example): readonly Day[] {
  const cells = new Set(example.rows.flatMap(row => Object.values(row.given)))
  return [...cells].flatMap(cell => parseDay(cell) ?? [])
}

function provisionOf(law: KoreanLaw, key: string): Provision<unknown> | undefined {
  const [, instrument = '', name = ''] = key.split('.')
  return (law as unknown as LawTree)[instrument]?.[name]
}

function isSame(a: Version<unknown> | undefined, b: Version<unknown> | undefined): boolean {
  return a?.value === b?.value && a?.standing === b?.standing && a?.unit === b?.unit
}

export class Killers {
  private readonly examples: readonly Example[]
  private readonly days: readonly (readonly Day[])[]
  private readonly ids: readonly string[]
  private at = 0

  constructor(examples: readonly Example[]) {
    this.examples = examples
    this.days = examples.map(daysOf)
    this.ids = examples.map(idOf)
  }

  /**
   * The id of an example that fails under a mutant, undefined where none does. The one of the hint is
   * tried first; then neighbours fall to neighbours.
   */
  killerOf({ name, law, lists }: Mutant, hint?: string): string | undefined {
    const hinted = hint === undefined ? -1 : this.ids.indexOf(hint)
    if (hinted >= 0) this.at = hinted
    const key = name.split('@')[0]!
    const { examples } = this
    for (let n = 0; n < examples.length; n++) {
      const place = (this.at + n) % examples.length
      if (!this.isTouched(place, key, law)) continue
      if (differences(examples[place]!, law, lists).length === 0) continue
      this.at = place
      return this.ids[place]
    }
    return undefined
  }

  /** The law is asked for by the days of a parcel alone. */
  private isTouched(place: number, key: string, law: KoreanLaw): boolean {
    const [before, after] = [provisionOf(kr, key), provisionOf(law, key)]
    if (!before || !after || key === alwaysAsked) return true
    return this.days[place]!.some(one => {
      const on = declaredOn(one)
      return !isSame(versionOn(before, on), versionOn(after, on))
    })
  }
}
