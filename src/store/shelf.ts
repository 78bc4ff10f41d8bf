/** What people set down for their work: views, matched columns, products, exporters; each by name. */
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import type { PageAsked } from './kept-file.js'
import { type Page, pageOf, placeAfter } from './page.js'
import type { Sql } from './sql.js'

export type ShelfKind = 'view' | 'match' | 'product' | 'exporter'

/** A part of the shelf: of one account, or of all under ''. */
export interface ShelfPart {
  readonly kind: ShelfKind
  readonly owner: string
}

export interface Shelved<Value> {
  readonly name: string
  readonly value: Value
  readonly setAt: string
  readonly setBy: string
}

export interface ShelfEntry {
  readonly name: string
  /** A member that is null goes. */
  readonly value: Readonly<Record<string, unknown>>
}

export interface Setting extends ShelfPart {
  readonly by: string
  readonly at: Date
  /** Lays what is given over what is there. */
  readonly isMerged: boolean
}

export interface SetDown {
  readonly added: number
  readonly changed: number
}

const mostOf: Readonly<Record<ShelfKind, number>> = {
  ...{ view: 200, match: 1000, product: 200_000, exporter: 100 },
}
const entriesOfStatement = 2_000

const setText = `
  with given as (select e.name, e.value from jsonb_to_recordset($6::jsonb) as e (name text, value jsonb))
  insert into shelf (kind, owner, name, value, set_at, set_by)
  select $1, $2, g.name,
    jsonb_strip_nulls(case when $5 then coalesce(o.value, '{}') else '{}' end || g.value), $3, $4
  from given g left join shelf o on o.kind = $1 and o.owner = $2 and o.name = g.name collate "C"
  on conflict (kind, owner, name) do update
    set value = excluded.value, set_at = excluded.set_at, set_by = excluded.set_by
    where shelf.value is distinct from excluded.value
  returning xmax = 0 as "isNew"`

/** Sets entries down, all or none; of one name the last counts. Throws `Unusable` where there is no room. */
export function setDown(
  sql: Sql,
  { kind, owner, by, at, isMerged }: Setting,
  entries: readonly ShelfEntry[],
): Promise<SetDown> {
  const once = [...new Map(entries.map(entry => [entry.name, entry])).values()]
  return sql.transaction(async within => {
    let [added, changed] = [0, 0]
    for (let from = 0; from < once.length; from += entriesOfStatement) {
      const part = JSON.stringify(once.slice(from, from + entriesOfStatement))
      const values = [kind, owner, at, by, isMerged, part]
      const rows = await within.query<{ isNew: boolean }>(setText, values)
      added += rows.filter(({ isNew }) => isNew).length
      changed += rows.filter(({ isNew }) => !isNew).length
    }
    if (added > 0) await requireRoom(within, { kind, owner })
    return { added, changed }
  })
}

async function requireRoom(sql: Sql, part: ShelfPart): Promise<void> {
  const allowed = mostOf[part.kind]
  if ((await countShelf(sql, part, '')) <= allowed) return
  throw new Unusable(fileProblem(codeId['shelf_full']!, '', { allowed: String(allowed) }))
}

/** Takes something off; false where it is not there. */
export async function takeOff(
  sql: Sql,
  { kind, owner }: ShelfPart,
  name: string,
): Promise<boolean> {
  const rows = await sql.query(
    'delete from shelf where kind = $1 and owner = $2 and name = $3 returning 1 as gone',
    [kind, owner, name],
  )
  return rows.length > 0
}

/** Some word of the name or of a value. */
const found = `kind = $1 and owner = $2 and ($3 = '' or position(lower($3) in lower(name)) > 0
  or exists (select from jsonb_each_text(value) as part (member, word)
    where position(lower($3) in lower(part.word)) > 0))`

export interface ShelfAsked extends ShelfPart, PageAsked {
  /** What to look for; '' for all. */
  readonly word: string
}

/** By name. */
export async function listShelf<Value>(
  sql: Sql,
  { kind, owner, word, limit, after }: ShelfAsked,
): Promise<Page<Shelved<Value>>> {
  const place = after === undefined ? undefined : placeAfter(after, ['string'])
  const rows = await sql.query<Shelved<Value>>(
    `select name, value, set_at as "setAt", set_by as "setBy" from shelf
     where ${found} and ($4::text is null or name > $4::text collate "C")
     order by name limit $5`,
    [kind, owner, word, place?.[0] ?? null, limit + 1],
  )
  return pageOf(rows, limit, { item: row => row, place: row => [row.name] })
}

export async function countShelf(
  sql: Sql,
  { kind, owner }: ShelfPart,
  word: string,
): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    `select count(*) as count from shelf where ${found}`,
    [kind, owner, word],
  )
  return row!.count
}

/** All of a part, page by page. */
export async function* wholeShelf<Value>(
  sql: Sql,
  part: ShelfPart,
): AsyncGenerator<Shelved<Value>> {
  let after: string | undefined
  do {
    const page: Page<Shelved<Value>> = await listShelf(sql, {
      ...{ ...part, word: '', limit: entriesOfStatement, after },
    })
    yield* page.items
    after = page.next ?? undefined
  } while (after !== undefined)
}
