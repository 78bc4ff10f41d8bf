/** Tables on paper: a head that comes again on each page, fine lines between the rows; and addresses. */
import type { Content, TableCell } from 'pdfmake/interfaces.js'
import type { Answer } from '../assess/assess.js'

const line = '#d5d9d3'

export function paperTable(
  heads: readonly TableCell[],
  rows: readonly TableCell[][],
  widths: (string | number)[],
): Content {
  return {
    table: {
      ...{ headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true },
      ...{ widths, body: [[...heads], ...rows] },
    },
    layout: {
      hLineColor: () => line,
      hLineWidth: at => (at === 0 ? 0 : 0.6),
      vLineWidth: () => 0,
      paddingLeft: at => (at === 0 ? 0 : 5),
      paddingRight: () => 3,
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
  }
}

/** An address in the letters that paper takes for one: Hangul is written in its bytes. */
export function linkTo(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url
}

/** Taxes besides duty and VAT; not known where one of them is not. */
export function otherTaxes(answer: Answer): string {
  const cells = [
    ...[answer.consumption_tax_krw, answer.liquor_tax_krw, answer.tobacco_taxes_krw],
    ...[answer.education_tax_krw, answer.rural_tax_krw],
  ]
  if (cells.includes('')) return ''
  return String(cells.reduce((sum, cell) => sum + Number(cell), 0))
}

/** What is collected of all lines; not known where it is not of one. */
export function collectedOf(lines: readonly { readonly answer: Answer }[]): string {
  const cells = lines.map(({ answer }) => answer.collected_krw)
  if (cells.includes('')) return ''
  return String(cells.reduce((total, cell) => total + Number(cell), 0))
}
