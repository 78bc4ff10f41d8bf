/** Parts that papers share: the page, titles, parties, tables, barcodes. */

import { toSVG } from 'bwip-js'
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { PaperParty } from '../../declare/papers.js'
import { type PaperLanguage, type PaperWord, paperWord } from './paper-words.js'

export type Say = (word: PaperWord, values?: Readonly<Record<string, string>>) => string

const ink = '#1b1d1b'
const soft = '#565b56'
const rule = '#8b918b'

/** A code of bars with its letters below; nothing where it has letters that such a code cannot hold. */
export function barcode(text: string, width: number): Content[] {
  if (text === '' || !/^[\x20-\x7e]+$/.test(text)) return []
  const svg = toSVG({ bcid: 'code128', text, height: 9, includetext: true, textyoffset: -2 })
  return [{ svg, width }]
}

export function title(text: string): Content {
  return { text, bold: true, fontSize: 15, margin: [0, 0, 0, 8] }
}

export function small(text: string): Content {
  return { text, color: soft, fontSize: 7.5 }
}

/** A label with its value below. */
export function field(label: string, value: string): Content {
  return { stack: [small(label), { text: value === '' ? ' ' : value, fontSize: 9.5 }] }
}

export function party(label: string, { name, lines, phone, email }: PaperParty, say: Say): Content {
  const told = [phone === '' ? '' : `${say('phone')} ${phone}`, email].filter(Boolean).join('  ')
  return {
    stack: [
      small(label),
      { text: name, bold: true, fontSize: 10 },
      ...lines.map(text => ({ text })),
      ...(told === '' ? [] : [{ text: told, color: soft, fontSize: 8 }]),
    ],
    margin: [0, 0, 0, 8],
  }
}

export const right = (text: string, bold = false): TableCell => ({ text, alignment: 'right', bold })

export function table(
  heads: readonly (readonly [text: string, isFigure: boolean])[],
  rows: readonly TableCell[][],
  widths: (string | number)[],
): Content {
  const head = heads.map(
    ([text, isFigure]): TableCell => ({
      ...{ text, color: soft, fontSize: 7.5 },
      alignment: isFigure ? 'right' : 'left',
    }),
  )
  return {
    table: { headerRows: 1, dontBreakRows: true, widths, body: [head, ...rows] },
    layout: {
      hLineColor: () => rule,
      hLineWidth: at => (at <= 1 ? 0.8 : 0.4),
      vLineWidth: () => 0,
      paddingLeft: at => (at === 0 ? 0 : 8),
      paddingRight: () => 2,
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
    margin: [0, 4, 0, 6],
  }
}

/** Boxes side by side, with lines around them. */
export function boxes(rows: readonly TableCell[][], widths: (string | number)[]): Content {
  return {
    table: { widths, body: rows.map(row => [...row]) },
    layout: {
      ...{ hLineColor: () => rule, vLineColor: () => rule },
      ...{ hLineWidth: () => 0.6, vLineWidth: () => 0.6 },
    },
    margin: [0, 0, 0, 6],
  }
}

export interface PageShape {
  readonly name: string
  readonly size: TDocumentDefinitions['pageSize']
  readonly margins: [number, number, number, number]
  readonly isLying?: boolean
}

export const a4: Omit<PageShape, 'name'> = { size: 'A4', margins: [40, 40, 40, 44] }

export function document(
  { name, size, margins, isLying = false }: PageShape,
  content: Content[],
  language: PaperLanguage,
): TDocumentDefinitions {
  const say = paperWord(language)
  return {
    ...(size === undefined ? {} : { pageSize: size }),
    pageMargins: margins,
    pageOrientation: isLying ? 'landscape' : 'portrait',
    info: { title: name, creator: 'Gwanmun', author: 'Gwanmun' },
    language,
    defaultStyle: { font: 'Pretendard', fontSize: 8.5, lineHeight: 1.25, color: ink },
    content,
    footer: (page, pages) => ({
      text: say('page', { page: String(page), pages: String(pages) }),
      ...{ alignment: 'right', color: soft, fontSize: 7 },
      margin: [0, 8, margins[2], 0],
    }),
  }
}
