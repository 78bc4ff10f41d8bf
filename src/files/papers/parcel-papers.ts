/** Papers of a parcel laid out: commercial invoice, packing list, CN22 and CN23. */
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { ParcelPaper } from '../../declare/papers.js'
import {
  a4,
  barcode,
  boxes,
  document,
  field,
  party,
  right,
  type Say,
  small,
  table,
  title,
} from './paper-parts.js'
import { type PaperLanguage, type PaperWord, paperWord } from './paper-words.js'

export const parcelPaperNames = ['invoice', 'packing', 'cn22', 'cn23'] as const

export type ParcelPaperName = (typeof parcelPaperNames)[number]

/** Those that are made where none is asked for. */
export const usualPapers: readonly ParcelPaperName[] = ['invoice', 'packing']

/** Who sends and who receives, side by side, with what tells the parcel. */
function head(paper: ParcelPaper, say: Say, language: PaperLanguage): Content[] {
  const facts = [
    field(say('number'), paper.number),
    field(say('date'), paper.on),
    field(say('orders'), paper.orders.join(', ')),
    field(say('to'), `${paper.to[language]} (${paper.to.code})`),
  ]
  return [
    {
      columns: [
        { stack: [party(say('exporter'), paper.exporter, say)], width: '*' },
        { stack: [party(say('consignee'), paper.consignee, say)], width: '*' },
        { stack: [small(say('tracking')), ...barcode(paper.tracking, 150)], width: 160 },
      ],
      columnGap: 14,
    },
    { columns: facts, columnGap: 14, margin: [0, 2, 0, 8] },
  ]
}

function sumRow(label: string, amount: string, width: number, bold = false): TableCell[] {
  const empty = Array.from({ length: width - 2 }, (): TableCell => ({}))
  return [
    { text: label, colSpan: width - 1, alignment: 'right', bold },
    ...empty,
    right(amount, bold),
  ]
}

function invoice(paper: ParcelPaper, say: Say, language: PaperLanguage): Content[] {
  const { currency } = paper
  const hasLess = paper.lines.some(({ less }) => less !== '')
  const less = hasLess ? (['less'] as const) : []
  const figures = ['quantity', 'price', ...less, 'amount'] as const
  const rows = paper.lines.map((line, at): TableCell[] => [
    ...[String(at + 1), line.goods, line.hs, line.origin],
    ...figures.map(word => right(line[word])),
  ])
  const words = ['no', 'goods', 'hs', 'origin'] as const
  const heads = [
    ...words.map(word => [say(word), false] as const),
    ...figures.map(word => [say(word), true] as const),
  ]
  const width = heads.length
  const sums = (['goodsTotal', 'freight', 'insurance'] as const).map(word =>
    sumRow(say(word), paper[word], width),
  )
  const total = sumRow(`${say('total')} ${paper.term} (${currency})`, paper.total, width, true)
  return [
    title(say('invoice')),
    ...head(paper, say, language),
    table(heads, [...rows, ...sums, total], [18, '*', 64, 38, 48, 62, ...less.map(() => 52), 72]),
    weights(paper, say),
    signature(paper, say),
  ]
}

function weights(paper: ParcelPaper, say: Say): Content {
  const packed = [paper.packages, paper.packageKind].filter(Boolean).join(' ')
  return {
    columns: [
      field(say('term'), paper.term),
      field(say('currency'), paper.currency),
      field(say('net'), paper.net),
      field(say('gross'), paper.gross),
      field(say('packages'), packed),
    ],
    columnGap: 12,
    margin: [0, 6, 0, 14],
  }
}

function signature(paper: ParcelPaper, say: Say): Content {
  const line = { type: 'line' as const, x1: 0, y1: 24, x2: 200, y2: 24, lineWidth: 0.6 }
  return {
    stack: [
      { canvas: [line], margin: [0, 0, 0, 4] },
      small(`${say('signature')}  ${paper.exporter.name}  ${paper.on}`),
    ],
    margin: [0, 8, 0, 0],
  }
}

function packing(paper: ParcelPaper, say: Say, language: PaperLanguage): Content[] {
  const rows = paper.lines.map((line, at): TableCell[] => [
    ...[String(at + 1), line.goods, line.origin, right(line.quantity), right(line.weight)],
  ])
  const heads = (['no', 'goods', 'origin', 'quantity', 'net'] as const).map(
    word => [say(word), ['quantity', 'net'].includes(word)] as const,
  )
  const total: TableCell[] = [
    ...sumRow(say('total'), '', heads.length).slice(0, -1),
    right(paper.net, true),
  ]
  return [
    title(say('packing')),
    ...head(paper, say, language),
    table(heads, [...rows, total], [18, '*', 50, 70, 90]),
    weights(paper, say),
    signature(paper, say),
  ]
}

const categories = ['sale', 'sample', 'return', 'stock_transfer'] as const

function category(paper: ParcelPaper, say: Say): Content {
  const shown = categories.map(one => `${one === paper.kind ? '■' : '□'} ${say(one)}`)
  return { stack: [small(say('category')), shown.join('   ')] }
}

function contents(paper: ParcelPaper, say: Say): Content {
  const words: readonly PaperWord[] = ['quantity', 'goods', 'net', 'amount', 'hs', 'origin']
  const figures: readonly PaperWord[] = ['net', 'amount']
  const rows = paper.lines.map((line): TableCell[] => [
    ...[line.quantity, line.goods, right(line.weight), right(`${line.amount} ${paper.currency}`)],
    ...[line.hs, line.origin],
  ])
  const total: TableCell[] = [
    ...['', say('total'), right(paper.net, true)],
    ...[right(`${paper.goodsTotal} ${paper.currency}`, true), '', ''],
  ]
  const heads = words.map(word => [say(word), figures.includes(word)] as const)
  return table(heads, [...rows, total], [30, '*', 46, 78, 66, 34])
}

function cn22(paper: ParcelPaper, say: Say): Content[] {
  return [
    title(say('cn22')),
    ...barcode(paper.tracking, 150),
    category(paper, say),
    contents(paper, say),
    {
      columns: [field(say('gross'), paper.gross), field(say('number'), paper.number)],
      columnGap: 12,
    },
    { ...(small(say('declare')) as object), margin: [0, 8, 0, 0] } as Content,
    signature(paper, say),
  ]
}

function cn23(paper: ParcelPaper, say: Say, language: PaperLanguage): Content[] {
  const to = `${paper.to[language]} (${paper.to.code})`
  return [
    title(say('cn23')),
    boxes(
      [
        [
          party(say('exporter'), paper.exporter, say) as TableCell,
          { stack: [small(say('tracking')), ...barcode(paper.tracking, 170)] },
        ],
        [
          party(say('consignee'), paper.consignee, say) as TableCell,
          field(say('to'), to) as TableCell,
        ],
        [category(paper, say) as TableCell, field(say('number'), paper.number) as TableCell],
      ],
      ['*', 200],
    ),
    contents(paper, say),
    {
      columns: [
        field(say('gross'), paper.gross),
        field(say('freight'), `${paper.freight} ${paper.currency}`),
        field(say('orders'), paper.orders.join(', ')),
        field(say('date'), paper.on),
      ],
      columnGap: 12,
      margin: [0, 4, 0, 10],
    },
    small(say('declare')),
    signature(paper, say),
  ]
}

const layouts: Readonly<
  Record<ParcelPaperName, (paper: ParcelPaper, say: Say, language: PaperLanguage) => Content[]>
> = { invoice, packing, cn22, cn23 }

export function parcelDocument(
  which: ParcelPaperName,
  paper: ParcelPaper,
  language: PaperLanguage,
): TDocumentDefinitions {
  const say = paperWord(language)
  const content = layouts[which](paper, say, language)
  const name = `${say(which)} ${paper.name}`
  const page =
    which === 'cn22'
      ? { name, size: 'A5' as const, margins: [24, 24, 24, 28] as [number, number, number, number] }
      : { name, ...a4 }
  return document(page, content, language)
}
