/** Brings a database to the shape that this release knows: numbered files, each applied once. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import type { Sql } from './sql.js'

/** Where the migrations of this release stand. */
export const migrations = new URL('./migrations/', import.meta.url)
const named = /^\d{4}-[a-z0-9-]+\.sql$/

/** Processes that start at once wait for each other under this number. */
const lockNumber = 4880

interface Migration {
  readonly name: string
  readonly text: string
  readonly sha256: string
}

export function migrationsIn(from: URL): readonly Migration[] {
  const names = readdirSync(from).filter(name => named.test(name))
  return names.sort().map(name => {
    const text = readFileSync(new URL(name, from), 'utf8')
    return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
  })
}

const ground = `create table if not exists migration (
  name text collate "C" primary key,
  sha256 text not null,
  applied_at timestamptz not null default clock_timestamp()
)`

/** Applies the next migration; undefined where there is none. */
async function applyNext(sql: Sql, all: readonly Migration[]): Promise<string | undefined> {
  await sql.query('select pg_advisory_xact_lock($1)', [lockNumber])
  await sql.query(ground)
  const rows = await sql.query<{ name: string; sha256: string }>(
    'select name, sha256 from migration',
  )
  const applied = new Map(rows.map(({ name, sha256 }) => [name, sha256]))
  const isOther = ({ name, sha256 }: Migration) => (applied.get(name) ?? sha256) !== sha256
  const changed = all.find(isOther)
  if (changed) throw new Unusable(fileProblem(codeId['migration_changed']!, changed.name))
  const newer = rows.find(({ name }) => all.every(one => one.name !== name))
  if (newer) throw new Unusable(fileProblem(codeId['store_newer']!, newer.name))
  const next = all.find(({ name }) => !applied.has(name))
  if (!next) return undefined
  await sql.query(next.text)
  await sql.query('insert into migration (name, sha256) values ($1, $2)', [next.name, next.sha256])
  return next.name
}

/** Applies what is missing, each in a transaction of its own; returns the names. */
export async function migrate(sql: Sql, from = migrations): Promise<readonly string[]> {
  const all = migrationsIn(from)
  const done: string[] = []
  for (;;) {
    const name = await sql.transaction(inner => applyNext(inner, all))
    if (name === undefined) return done
    done.push(name)
  }
}
