/** A data folder with a PGlite in it, copied from one that was made once. */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migrate, migrations, migrationsIn } from '../../src/store/migrate.js'
import { openSql, type Sql } from '../../src/store/sql.js'
import { scratch } from '../scratch.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cache = join(root, 'node_modules', '.cache', 'gwanmun')

function versionOfPglite(): string {
  const file = join(root, 'node_modules/@electric-sql/pglite/package.json')
  return JSON.parse(readFileSync(file, 'utf8')).version
}

function hashOfMigrations(): string {
  const all = migrationsIn(migrations).map(({ name, sha256 }) => `${name} ${sha256}`)
  return createHash('sha256').update(all.join()).digest('hex').slice(0, 12)
}

/** Makes what is kept under a name, once for all tests. */
async function kept(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const made = join(cache, name)
  if (existsSync(made)) return made
  const part = `${made}.${process.pid}`
  mkdirSync(cache, { recursive: true })
  await make(part)
  try {
    renameSync(part, made)
  } catch {
    // Another test was faster.
    rmSync(part, { recursive: true, force: true })
  }
  return made
}

async function opened(data: string, work: (sql: Sql) => Promise<unknown>): Promise<void> {
  const sql = await openSql({ data })
  await work(sql)
  await sql.close()
}

/** Making a new database takes seconds, a copy of an empty one does not. */
function bare(): Promise<string> {
  return kept(`pglite-${versionOfPglite()}`, part => opened(part, async () => undefined))
}

async function migrated(): Promise<string> {
  const name = `pglite-${versionOfPglite()}-${hashOfMigrations()}`
  return kept(name, async part => {
    cpSync(await bare(), part, { recursive: true })
    await opened(part, migrate)
  })
}

function copyOf(template: string): string {
  const folder = scratch('pglite')
  cpSync(template, folder, { recursive: true })
  return folder
}

/** A new database that nobody has migrated. */
export async function freshFolder(): Promise<string> {
  return copyOf(await bare())
}

/** As a server leaves it that was started and stopped. */
export async function migratedFolder(): Promise<string> {
  return copyOf(await migrated())
}
