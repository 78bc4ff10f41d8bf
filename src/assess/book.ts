/** The law bound to the days on which it holds, each stretch of days worked out once. */
import { type Day, day } from '../basis/day.js'
import type { Marks } from '../judge/marks.js'
import type { Reason } from '../judge/reasons.js'
import { weakestIn } from '../judge/weakest.js'
import { Stretches } from '../law/bound-law.js'
import { type KoreanLaw, kr } from '../law/kr/index.js'
import { type Bound, bind, boundariesOf, declaredOn } from '../law/law-on.js'
import { type Provision, type Standing, standings, type Version } from '../law/provision.js'
import { blankDay } from '../parcel/kind-store.js'
import { inboundReasons } from './reasons.js'

/** A stretch of days without a change of law. */
export interface Epoch {
  readonly number: number
  readonly law: Bound<KoreanLaw>
  readonly firstDay: Day
}

/** Instruments that ask who receives the goods, and change nothing of the goods. */
const ofPersons = ['customsIdentity', 'customsCodeNotice', 'ecommerceNotice']

export class Book {
  private readonly stretches: Stretches
  /** Those of the law of goods. */
  private readonly goodsBoundaries: readonly Day[]
  /** The earliest day on which relief is known at all. */
  readonly firstKnownDay: Day
  private readonly epochs: (Epoch | undefined)[]
  /** The weakest standing that each reason rests on, by epoch: the same on all its days. */
  private readonly standings: number[][] = []
  /** Before all days, and no blank one either: nothing was asked yet. */
  private lastDay = blankDay - 1
  private lastEpoch: Epoch | undefined

  readonly law: KoreanLaw

  constructor(law: KoreanLaw = kr) {
    this.law = law
    this.firstKnownDay = day(law.customsActRule.reliefLimit.versions[0]!.from)
    this.stretches = new Stretches(law, 'kr')
    const ofGoods = Object.entries(law).filter(([name]) => !ofPersons.includes(name))
    this.goodsBoundaries = boundariesOf(Object.fromEntries(ofGoods))
    this.epochs = Array.from(this.stretches.firstDays, () => undefined)
  }

  /** The law for a day of declaration. */
  on(declared: Day): Epoch {
    if (declared === this.lastDay) return this.lastEpoch!
    const at = this.stretches.numberOf(declared)
    this.epochs[at] ??= this.epochAt(at)
    this.lastDay = declared
    this.lastEpoch = this.epochs[at]!
    return this.lastEpoch
  }

  /** Whether the law of goods is the same on two days. */
  isSameForGoods(one: Day, other: Day): boolean {
    const [first, last] = one < other ? [one, other] : [other, one]
    return !this.goodsBoundaries.some(boundary => boundary > first && boundary <= last)
  }

  private epochAt(number: number): Epoch {
    const firstDay = this.stretches.firstDays[number]! as Day
    return { number, firstDay, law: bind(this.law, declaredOn(firstDay)) }
  }

  /** The version of a provision that holds on a day of declaration. */
  versionOf(key: string, declared: Day): Version<unknown> | undefined {
    return this.stretches.versionOf(key, declaredOn(declared))
  }

  provisionOf(key: string): Provision<unknown> | undefined {
    return this.stretches.provisions.get(key)
  }

  private weakestOf({ rests, standing }: Reason, declared: Day): number {
    return this.stretches.weakestOf(rests, declaredOn(declared), standing)
  }

  /** The weakest standing among what a reason rests on, on a day of declaration. */
  standingOfReason(reason: Reason, declared: Day): Standing {
    return standings[this.weakestOf(reason, declared)]!
  }

  /** The weakest standing among what a set of reasons rests on. */
  standingOf(marks: Marks, declared: Day): Standing {
    const { number } = this.on(declared)
    this.standings[number] ??= []
    const weakest = weakestIn(marks, this.standings[number], reason =>
      this.weakestOf(inboundReasons[reason]!.reason, declared),
    )
    return standings[weakest]!
  }
}
