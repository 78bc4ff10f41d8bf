/** The answers of all rows, side by side. */
import { MarkSets } from '../judge/marks.js'
import { unknown } from './words.js'

export class Answers {
  /** Place of the destination in the registry plus one; 0 where nothing was judged. */
  readonly destination: Uint8Array
  /** Number of the law of the days, as the destination's `Land` counts them. */
  readonly bond: Int32Array
  readonly regime: Uint8Array
  readonly collectedBy: Uint8Array
  /** In the smallest unit of the currency of the destination; -1 where not known. */
  readonly customsValue: Float64Array
  readonly duty: Float64Array
  readonly tax: Float64Array
  readonly excise: Float64Array
  readonly fees: Float64Array
  /** In 1/1,000 %; -1 where there is no one rate. */
  readonly dutyRate: Float64Array
  readonly taxRate: Float64Array
  /** Number of a text: the headings of additional duties. */
  readonly extra: Int32Array
  /** Numbers of sets of reasons and of requirements, as the destination of the row numbers them. */
  readonly reasons: Int32Array
  readonly requirements: Int32Array
  readonly reasonSets = new MarkSets()
  readonly requirementSets = new MarkSets()
  readonly extras: string[] = ['']
  private readonly extraNumbers = new Map<string, number>([['', 0]])

  constructor(rows: number) {
    const amounts = () => new Float64Array(rows).fill(unknown)
    this.destination = new Uint8Array(rows)
    this.bond = new Int32Array(rows)
    this.regime = new Uint8Array(rows)
    this.collectedBy = new Uint8Array(rows)
    this.customsValue = amounts()
    this.duty = amounts()
    this.tax = amounts()
    this.excise = amounts()
    this.fees = amounts()
    this.dutyRate = amounts()
    this.taxRate = amounts()
    this.extra = new Int32Array(rows)
    this.reasons = new Int32Array(rows)
    this.requirements = new Int32Array(rows)
  }

  /** The number of a text of additional duties. */
  extraOf(text: string): number {
    const known = this.extraNumbers.get(text)
    if (known !== undefined) return known
    this.extras.push(text)
    this.extraNumbers.set(text, this.extras.length - 1)
    return this.extras.length - 1
  }
}
