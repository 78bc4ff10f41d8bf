/** Rows of text in columns; letters of Korean, Chinese and Japanese take two places. */

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u
const gap = '  '

export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0)
}

/** Columns in `right` stand to the right; nothing follows the last one of a row. */
export function inColumns(
  rows: readonly (readonly string[])[],
  right: ReadonlySet<number> = new Set(),
): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map(row => widthOf(row[at]!))))
  const padded = (cell: string, at: number): string => {
    const blank = ' '.repeat(widths[at]! - widthOf(cell))
    return right.has(at) ? blank + cell : cell + blank
  }
  return rows.map(row => `${row.map(padded).join(gap).trimEnd()}\n`).join('')
}
