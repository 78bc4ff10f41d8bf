import { beforeAll, describe, expect, it } from 'vitest'
import type { Declaration } from '../../src/declare/declaration.js'
import { paperFaults, parcelPaper } from '../../src/declare/papers.js'
import { orderRows } from '../../src/files/orders/order-rows.js'
import { parcelFiles } from '../../src/files/papers/paper-files.js'
import { parcelDocument, parcelPaperNames } from '../../src/files/papers/parcel-papers.js'
import { built, told } from './one.js'
import { sampleOrders } from './sample.js'

/** Every text of a document, in its order. */
function textsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part]
  if (Array.isArray(part)) return part.flatMap(textsIn)
  if (typeof part !== 'object' || part === null) return []
  const { svg: _, ...rest } = part as Record<string, unknown>
  return Object.values(rest).flatMap(textsIn)
}

async function cellsOf(bytes: Buffer): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = []
  async function* blocks(): AsyncGenerator<Buffer> {
    yield bytes
  }
  for await (const block of orderRows(blocks())) rows.push(...block.map(row => row.cells))
  return rows
}

describe('the papers of the sample', () => {
  let declarations: readonly Declaration[]
  beforeAll(async () => {
    declarations = (await sampleOrders()).declarations
  })

  it('say who sends what to whom, in both languages', () => {
    const paper = parcelPaper(declarations[0]!)
    for (const which of parcelPaperNames) {
      const ko = textsIn(parcelDocument(which, paper, 'ko').content)
      const en = textsIn(parcelDocument(which, paper, 'en').content)
      expect(ko.length, which).toBe(en.length)
      expect(
        en.some(text => /[가-힣]/.test(text)),
        which,
      ).toBe(false)
      expect(
        ko.some(text => /[가-힣]/.test(text)),
        which,
      ).toBe(true)
      for (const texts of [ko, en]) expect(texts).toContain('Rice facial toner')
    }
    const invoice = textsIn(parcelDocument('invoice', paper, 'en').content)
    for (const text of ['Made-up Store Co., Ltd.', 'Sample Buyer One', 'ZZ99926000001X', '53.00']) {
      expect(invoice).toContain(text)
    }
  })

  it('have files of their own where one declaration goes in several parcels', async () => {
    const [first] = declarations
    const again = [first!, first!, { ...first!, values: { ...first!.values, number: '가나#1' } }]
    const { files } = await parcelFiles(again, ['cn22'], 'ko')
    expect(files.map(({ name }) => name).filter(name => name.endsWith('xlsx'))).toEqual([
      ...['cn22-ZZ99926000001X.xlsx', 'cn22-ZZ99926000001X-2.xlsx', 'cn22-가나_1.xlsx'],
    ])
  })

  it('have lines and charges that add up to what was paid', () => {
    for (const one of declarations) {
      const paper = parcelPaper(one)
      const cents = (text: string): number => Math.round(Number(text) * 100)
      const lines = paper.lines.reduce((sum, line) => sum + cents(line.amount), 0)
      expect(lines).toBe(cents(paper.goodsTotal))
      expect(lines + cents(paper.freight) + cents(paper.insurance)).toBe(cents(paper.total))
      expect(Number(paper.total)).toBe(Number(one.values.payment))
      for (const line of paper.lines) {
        const price = cents(line.price) * Number(line.quantity)
        expect(price - cents(line.less)).toBe(cents(line.amount))
      }
    }
  })

  it('are written as PDF with the Korean font in them, and as workbooks that read back', async () => {
    const { files, problems } = await parcelFiles(declarations.slice(0, 1), ['invoice'], 'ko')
    expect(problems).toEqual([])
    expect(files.map(({ name }) => name)).toEqual([
      ...['invoice-ZZ99926000001X.pdf', 'invoice-ZZ99926000001X.xlsx'],
    ])
    const pdf = files[0]!.bytes.toString('latin1')
    expect(pdf.startsWith('%PDF-')).toBe(true)
    expect(pdf).toMatch(/Pretendard/)
    const rows = await cellsOf(files[1]!.bytes)
    expect(rows[1]).toEqual([
      ...['1', 'Rice facial toner', '3304991000', 'KR', '2', '0.380', '15', '3', '27'],
    ])
    expect(rows.flat()).toContain(
      'Sample Buyer One, 1 Example Street, Springfield CA 90000, United States, 1-555-010-0001',
    )
  })

  it('are not made where nobody is said to receive the parcel', () => {
    const { declaration } = built({})
    expect(told(paperFaults(declaration!))).toEqual([
      ...[
        'declaration_field_missing 2 consignee_name',
        'declaration_field_missing 2 consignee_address1',
      ],
    ])
  })
})
