/** What is asked of the goods of a row besides duty: by its code, its name, and the tariff data. */
import { namedRequirements } from '../law/requirement-table.js'
import type { Column } from '../parcel/columns.js'
import { CodeRequirements } from './code-requirements.js'
import { shippedLists } from './goods.js'
import { Q } from './requirement-ids.js'
import type { Work } from './work.js'

export class AskedRequirements {
  /** What the goods of the row filled last fall under for certain, and what they may, as bits. */
  sure = 0
  open = 0
  private readonly work: Work
  private readonly byCode: CodeRequirements
  private readonly hs: Column
  private readonly goods: Column
  private readonly nameSure: Int32Array
  private readonly nameOpen: Int32Array
  private readonly isNameRead: Uint8Array
  private readonly isNameOther: Uint8Array

  constructor(work: Work) {
    const { columns, goods, bench } = work
    this.work = work
    this.byCode = new CodeRequirements(columns.hsCodes, goods, bench)
    this.hs = columns.column('hs')
    this.goods = columns.column('goods')
    const names = columns.dictionary('goods').size + 1
    this.nameSure = new Int32Array(names)
    this.nameOpen = new Int32Array(names)
    this.isNameRead = new Uint8Array(names)
    this.isNameOther = new Uint8Array(names)
  }

  /** Whether rows tell anything of their goods. */
  get hasGoods(): boolean {
    return this.hs.mask !== 0 || this.goods.mask !== 0
  }

  /** Whether the code of a row may bring anything. */
  mayAsk(row: number): boolean {
    return this.byCode.hasAny[this.hs.values[row & this.hs.mask]!] === 1
  }

  /** By the code; what it leaves open, by the name; what neither tells, by the tariff data. */
  fill(row: number): void {
    const { byCode } = this
    const code = this.hs.values[row & this.hs.mask]!
    this.sure = byCode.sure[code]!
    this.open = byCode.open[code]!
    const readable = byCode.open[code]! | byCode.named[code]!
    const name = readable === 0 ? 0 : this.goods.values[row & this.goods.mask]!
    if (name > 0) {
      if (this.isNameRead[name] === 0) this.readName(name)
      this.sure |= this.nameSure[name]! & readable
      if (this.isNameOther[name] === 1) this.open &= ~byCode.ruledOut[code]!
      this.open = (this.open | (this.nameOpen[name]! & readable)) & ~this.sure
    }
    if ((this.sure | this.open) === 0) this.fillVerified(code, row)
  }

  /** Whether the name of the goods, and not their code, is what shows a requirement. */
  isByName(row: number, number: number): boolean {
    const bit = 1 << number
    const name = this.goods.values[row & this.goods.mask]!
    if (name === 0 || (this.byCode.sure[this.hs.values[row & this.hs.mask]!]! & bit) !== 0)
      return false
    return ((this.nameSure[name]! | this.nameOpen[name]!) & bit) !== 0
  }

  private fillVerified(code: number, row: number): void {
    const { firstDay, lastDay } = this.work.bench.schedule
    const day = this.work.dayOf(row)
    if (day < firstDay || day > lastDay) return
    const bit = 1 << Q.customs_verified
    if (this.byCode.isVerified[code] !== 0) this.sure = bit
    else if (this.byCode.mayBeVerified[code] !== 0) this.open = bit
  }

  private readName(name: number): void {
    const words = (this.work.bench.lists ?? shippedLists).requirementWords
    const text = this.work.columns.dictionary('goods').textOf(name)
    const { sure, open, isOther } = namedRequirements(text, words)
    this.isNameOther[name] = isOther ? 1 : 0
    this.nameSure[name] = bitsOf(sure)
    this.nameOpen[name] = bitsOf(open)
    this.isNameRead[name] = 1
  }
}

function bitsOf(codes: readonly string[]): number {
  return codes.reduce((bits, code) => bits | (1 << Q[code as keyof typeof Q]), 0)
}
