/** Copies some rows into columns of their own, to be judged again with something changed. */
import { Columns, placeOf } from './columns.js'
import { type FieldName, fields } from './fields.js'

/** Values to put in place of what a row has: numbers as they stand in columns. */
export type Changes = Readonly<Partial<Record<FieldName, number>>>

/** Copies rows in their order, history last; `changesOf` says what is different in a row. */
export function copyRows(
  from: Columns,
  rows: readonly number[],
  changesOf: (row: number) => Changes,
): Columns {
  const copied = fields.filter(field => field.kind !== 'text')
  const to = new Columns(
    copied.map(field => field.name),
    rows.length,
  )
  const own = from.sources.ownRows(from.count)
  let isOwn = true
  for (const row of rows) {
    if (isOwn && row >= own) {
      isOwn = false
      to.beginHistory(from.sources.nameOf(row) ?? '', [])
    }
    to.open()
    const changes = changesOf(row)
    for (const { name, kind } of copied) {
      const column = from.column(name)
      const value = changes[name] ?? column.values[row & column.mask]!
      const isText = kind === 'key' || kind === 'name' || kind === 'hs'
      if (!isText) to.set(name, value)
      else if (value > 0) {
        const texts = kind === 'hs' ? from.hsCodes : from.dictionary(name)
        const bytes = texts.bytesOf(value).slice()
        to.put(placeOf(name), bytes, 0, bytes.length)
      }
    }
    to.commit(from.records.of(row), from.refusals[row]!)
  }
  return to
}
