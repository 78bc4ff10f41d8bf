/** What is said of a relieved line that bears nothing, whatever it is worth; kept for lines alike. */
import { clearMarks, markAll } from '../judge/marks.js'
import { TripleCache } from '../judge/triple-cache.js'
import type { Epoch } from './book.js'
import { domesticTaxesOf, isFree } from './domestic.js'
import { newDomesticAnswer, newDomesticFacts } from './domestic-facts.js'
import { duty } from './duty.js'
import { type EntryFacts, newEntryAnswer } from './facts.js'
import { vat } from './vat.js'
import { LiquorKind } from './words.js'
import type { Work } from './work.js'

/** What is kept of a line whose taxes have to be worked out. */
const taxed = 0

/**
 * The rules are asked with a value that is not known: where they answer all the same that nothing is
 * due, they answer so for every value.
 */
export class FreeLines {
  private readonly work: Work
  private readonly entry = newEntryAnswer()
  private readonly facts = newDomesticFacts()
  private readonly answer = newDomesticAnswer()
  /** By law, code and relief: the number of the set of reasons and one. */
  private readonly known = new TripleCache()

  constructor(work: Work) {
    this.work = work
    this.facts.rows = 1
    this.facts.valuesKrw.fill(Number.NaN)
  }

  /** The number of the set of reasons of a line; below 0 where its taxes have to be worked out. */
  setOf(code: number, relief: number, facts: EntryFacts, epoch: Epoch): number {
    if (!facts.isRelieved || facts.isSimplified || facts.isRateOpen || facts.isUncoded) return -1
    // How strong liquor is stands in its row, not in its code.
    if (this.work.goods.liquor[code] !== LiquorKind.none) return -1
    let found = this.known.get(epoch.number, code, relief)
    if (found < 0) {
      found = this.ask(code, facts, epoch) ? this.work.sets.intern(this.entry.marks) + 1 : taxed
      this.known.put(epoch.number, code, relief, found)
    }
    return found - 1
  }

  /** Asks the rules of the taxes; whether nothing is due for certain. */
  private ask(code: number, line: EntryFacts, { law }: Epoch): boolean {
    const { entry, facts, answer } = this
    const { tobacco, luxury } = this.work.goods
    const unvalued = { ...line, customsValueKrw: Number.NaN }
    clearMarks(entry.marks)
    entry.exciseKrw = 0
    entry.dutyKrw = duty(unvalued, law, entry)
    if (line.hasExcise) {
      facts.isRelieved = line.isRelieved
      facts.isSmallValue = line.isSmallValue
      facts.isSample = line.isSample
      facts.tobacco = tobacco[code]!
      facts.luxury = luxury[code]!
      domesticTaxesOf(facts, law, answer)
      if (!isFree(answer)) return false
      markAll(entry.marks, answer.marks)
    }
    return entry.dutyKrw === 0 && vat(unvalued, law, entry) === 0
  }
}
