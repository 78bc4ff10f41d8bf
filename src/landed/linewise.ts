/** Rules that go line by line over one record of work: their answers and their steps are one reckoning. */
import { mark } from '../judge/marks.js'
import type { Step } from '../judge/steps.js'
import type { Bound } from '../law/law-on.js'
import type { Consignment } from './consignment.js'
import type { Rules, Setting, Variant } from './destination.js'
import type { Bond } from './land.js'
import { lineSteps, type StepRests } from './line-steps.js'
import { LineWork } from './line-work.js'
import { unknown } from './words.js'

/**
 * A line to be worked out: its consignment and place there, and the law of its days. It is one
 * record for all lines.
 */
export interface Line<T extends object> {
  readonly consignment: Consignment
  readonly at: number
  readonly bond: Bond<T>
}

export interface Linewise<T extends object> {
  readonly rests: StepRests
  /** Keys of one line, where they are not the same for all. */
  restsOf?(line: Line<T>, work: LineWork): StepRests
  /** The reason that names the day of the rate of exchange; -1 where the law names another. */
  exchange?(law: Bound<T>): number
  /** What is asked of the whole consignment before its lines. */
  begin?(consignment: Consignment, bond: Bond<T>): void
  work(line: Line<T>, work: LineWork): void
  /** Ways to send the goods that depend on tables. */
  options?(consignment: Consignment, bond: Bond<T>): readonly Variant[]
}

export class LinewiseRules<T extends object> implements Rules<T> {
  private readonly answers: Setting['answers']
  private readonly own: Linewise<T>
  private readonly lineWork = new LineWork()
  private line: { -readonly [K in keyof Line<T>]: Line<T>[K] } | undefined

  constructor({ answers }: Setting, own: Linewise<T>) {
    this.answers = answers
    this.own = own
  }

  judge(consignment: Consignment, bond: Bond<T>): void {
    this.own.begin?.(consignment, bond)
    const day = consignment.isExchanged ? (this.own.exchange?.(bond.law) ?? unknown) : unknown
    if (day !== unknown) mark(consignment.marks, day)
    for (let at = 0; at < consignment.count; at++) {
      this.one(consignment, at, bond)
      this.lineWork.write(this.answers, consignment.rows[at]!)
    }
  }

  steps(consignment: Consignment, at: number, bond: Bond<T>): readonly Step[] {
    const line = this.one(consignment, at, bond)
    const rests = this.own.restsOf?.(line, this.lineWork)
    return lineSteps(this.lineWork, consignment.currency, rests ?? this.own.rests)
  }

  options(consignment: Consignment, bond: Bond<T>): readonly Variant[] {
    return this.own.options?.(consignment, bond) ?? []
  }

  private one(consignment: Consignment, at: number, bond: Bond<T>): Line<T> {
    const line = this.line ?? { consignment, at, bond }
    line.consignment = consignment
    line.at = at
    line.bond = bond
    this.line = line
    this.lineWork.start(consignment, at)
    this.own.work(line, this.lineWork)
    return line
  }
}
