/** Lists of HS prefixes: which rows a code falls under, and which it may fall under. */

/** One row of a list: the prefix, then its other cells by name. */
export type PrefixRow = Readonly<Record<string, string>> & { readonly prefix: string }

export interface PrefixTable {
  readonly rows: readonly PrefixRow[]
}

/** Reads a list written as CSV with a header that starts with `prefix`. */
export function prefixTable(csv: string): PrefixTable {
  const [header, ...lines] = csv.trim().split('\n')
  const names = header!.split(',')
  const rows = lines.map(line => {
    const cells = line.split(',')
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])) as PrefixRow
  })
  return { rows }
}

/** Rows whose prefix the code has, the longest prefix first. */
export function rowsOf(table: PrefixTable, digits: string): readonly PrefixRow[] {
  return table.rows
    .filter(row => digits.startsWith(row.prefix))
    .sort((a, b) => b.prefix.length - a.prefix.length)
}

/** Rows that a longer code with these first digits could fall under. */
export function rowsBelow(table: PrefixTable, digits: string): readonly PrefixRow[] {
  return table.rows.filter(
    row => row.prefix.length > digits.length && row.prefix.startsWith(digits),
  )
}
