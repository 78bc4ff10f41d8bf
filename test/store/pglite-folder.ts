/** A data folder with a new PGlite in it, copied from one that was made once. */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openSql } from '../../src/store/sql.js'
import { scratch } from '../scratch.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cache = join(root, 'node_modules', '.cache', 'gwanmun')

function versionOfPglite(): string {
  const file = join(root, 'node_modules/@electric-sql/pglite/package.json')
  return JSON.parse(readFileSync(file, 'utf8')).version
}

/** Making a new database takes seconds, a copy of an empty one does not. */
async function template(): Promise<string> {
  const made = join(cache, `pglite-${versionOfPglite()}`)
  if (existsSync(made)) return made
  const part = `${made}.${process.pid}`
  mkdirSync(cache, { recursive: true })
  const sql = await openSql({ data: part })
  await sql.close()
  try {
    renameSync(part, made)
  } catch {
    // Another test was faster.
    rmSync(part, { recursive: true, force: true })
  }
  return made
}

export async function freshFolder(): Promise<string> {
  const folder = scratch('pglite')
  cpSync(await template(), folder, { recursive: true })
  return folder
}
