/** Lists of HS prefixes: which rows a code falls under, and which it may fall under. */

/** One row of a list: the prefix, then its other cells by name. */
export type PrefixRow = Readonly<Record<string, string>> & { readonly prefix: string }

export interface PrefixTable {
  readonly rows: readonly PrefixRow[]
  /** Rows by the chapter of their prefix, its first digits; those of several chapters are in each. */
  readonly byChapter: ReadonlyMap<string, readonly PrefixRow[]>
  /** Rows of several chapters. */
  readonly broad: readonly PrefixRow[]
}

const chapterDigits = 2

/** The chapter that a code or prefix is of; fewer digits for one of several chapters. */
export function chapterOf(digits: string): string {
  return digits.slice(0, chapterDigits)
}

/** Rows as a table. */
export function tableOf(rows: readonly PrefixRow[]): PrefixTable {
  const byChapter = new Map<string, PrefixRow[]>()
  const broad: PrefixRow[] = []
  for (const row of rows) {
    const chapter = chapterOf(row.prefix)
    const known = byChapter.get(chapter)
    if (chapter.length < chapterDigits) broad.push(row)
    else if (known) known.push(row)
    else byChapter.set(chapter, [row])
  }
  for (const own of byChapter.values()) own.unshift(...broad)
  return { rows, byChapter, broad }
}

/** Whether any row is of the chapter of a code. */
export function isChapterHeld({ byChapter }: PrefixTable, digits: string): boolean {
  return byChapter.has(chapterOf(digits))
}

/** The rows of the chapter of a code; all of them for digits that name none. */
function near(table: PrefixTable, digits: string): readonly PrefixRow[] {
  if (digits.length < chapterDigits) return table.rows
  return table.byChapter.get(chapterOf(digits)) ?? table.broad
}

/** Reads a list written as CSV with a header that starts with `prefix`. */
export function prefixTable(csv: string): PrefixTable {
  const [header, ...lines] = csv.trim().split('\n')
  const names = header!.split(',')
  const rows = lines.map(line => {
    const cells = line.split(',')
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])) as PrefixRow
  })
  return tableOf(rows)
}

/** Rows whose prefix the code has, the longest prefix first. */
export function rowsOf(table: PrefixTable, digits: string): readonly PrefixRow[] {
  return near(table, digits)
    .filter(row => digits.startsWith(row.prefix))
    .sort((a, b) => b.prefix.length - a.prefix.length)
}

/** Rows that a longer code with these first digits could fall under. */
export function rowsBelow(table: PrefixTable, digits: string): readonly PrefixRow[] {
  return near(table, digits).filter(
    row => row.prefix.length > digits.length && row.prefix.startsWith(digits),
  )
}
