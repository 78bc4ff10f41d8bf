/** How values of a database become values of ours: the same ones from both engines. */

/** Numbers by which PostgreSQL names its types. */
const oid = { int8: 20, date: 1082, timestamptz: 1184 }

export const valueParsers: ReadonlyMap<number, (text: string) => unknown> = new Map<
  number,
  (text: string) => unknown
>([
  [oid.int8, Number],
  [oid.date, text => text],
  [oid.timestamptz, text => new Date(text).toISOString()],
])
