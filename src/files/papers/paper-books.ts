/** Papers of a parcel as workbooks: what stands on the paper, in rows. */
import type { SheetTable } from '../../declare/order-sheets.js'
import type { PaperParty, ParcelPaper } from '../../declare/papers.js'
import { workbookOf } from '../declare/workbook.js'
import { type PaperLanguage, type PaperWord, paperWord } from './paper-words.js'
import type { ParcelPaperName } from './parcel-papers.js'

type Say = (word: PaperWord) => string

function partyText({ name, lines, phone, email }: PaperParty): string {
  return [name, ...lines, phone, email].filter(Boolean).join(', ')
}

function facts(paper: ParcelPaper, say: Say, language: PaperLanguage): readonly string[][] {
  return [
    [say('number'), paper.number],
    [say('tracking'), paper.tracking],
    [say('date'), paper.on],
    [say('orders'), paper.orders.join(', ')],
    [say('exporter'), partyText(paper.exporter)],
    [say('consignee'), partyText(paper.consignee)],
    [say('to'), `${paper.to[language]} (${paper.to.code})`],
    [say('term'), paper.term],
    [say('currency'), paper.currency],
    [say('net'), paper.net],
    [say('gross'), paper.gross],
    [say('packages'), [paper.packages, paper.packageKind].filter(Boolean).join(' ')],
  ]
}

const columns = [
  'no',
  'goods',
  'hs',
  'origin',
  'quantity',
  'net',
  'price',
  'less',
  'amount',
] as const

const priced = ['price', 'less', 'amount'] as const

function tableOf(which: ParcelPaperName, paper: ParcelPaper, language: PaperLanguage): SheetTable {
  const say = paperWord(language)
  const isPriced = which !== 'packing'
  const hasLess = paper.lines.some(({ less }) => less !== '')
  const shown = columns.filter(word => {
    return isPriced ? word !== 'less' || hasLess : !priced.some(one => one === word)
  })
  const rows = paper.lines.map((line, at) => {
    const cells = { ...line, no: String(at + 1), net: line.weight }
    return shown.map(word => cells[word])
  })
  const wide = (cells: readonly string[]): string[] => shown.map((_, at) => cells[at] ?? '')
  const sums = isPriced
    ? (['goodsTotal', 'freight', 'insurance', 'total'] as const).map(word => {
        const label = shown.map((_, at) => (at === shown.length - 1 ? paper[word] : ''))
        label[1] = say(word)
        return label
      })
    : []
  const told = facts(paper, say, language).map(([label = '', value = '']) => wide([label, value]))
  return { header: shown.map(word => say(word)), rows: [...rows, ...sums, wide([]), ...told] }
}

export function paperBook(
  which: ParcelPaperName,
  paper: ParcelPaper,
  language: PaperLanguage,
): Buffer {
  const say = paperWord(language)
  const table = tableOf(which, paper, language)
  const cents = priced.map(word => say(word))
  // A sheet has a name of at most 31 letters.
  return workbookOf(say(which).slice(0, 31), table, { cents })
}
