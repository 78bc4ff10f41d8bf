/**
 * Writes what a store of this release looks like, for the test that opens it with later ones:
 * `npx tsx test/store/released/write.ts test/store/released/VERSION.json`, once, when it is released.
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assess, type InputLine } from '../../../src/assess/assess.js'
import { loadBench } from '../../../src/files/load-bench.js'
import { keyFileIn, openKeep } from '../../../src/run/keep/keep.js'
import { createAccount } from '../../../src/store/accounts.js'
import { noteBegin, noteEnd } from '../../../src/store/audit.js'
import { Hasher } from '../../../src/store/passwords.js'
import type { Sql } from '../../../src/store/sql.js'

/** Filled again in this order: each row finds what it refers to. */
export const tables = [
  ...['key_check', 'file', 'assessment', 'kept_block', 'subject', 'parcel', 'other_subject'],
  ...['line', 'problem', 'overlap', 'superseded', 'rollup', 'edition'],
  ...['account', 'session', 'api_token', 'lockout', 'audit', 'audit_end', 'idempotency_key'],
] as const

export interface ReleasedStore {
  /** The migrations that it was made by, with their hashes. */
  readonly migrations: Readonly<Record<string, string>>
  /** Rows as the database tells them: a number keeps its last zeros. */
  readonly tables: Readonly<Record<string, readonly string[]>>
  /** The outer keys, made for this store alone. */
  readonly keys: unknown
  /** Sealed bytes by the name of their file, as base64. */
  readonly files: Readonly<Record<string, string>>
}

const shop = { platform: 'Example Mall', seller: 'Shop A', purchased_on: '2026-01-20' }
const line = {
  ...{ parcel: 'OLD-1', line: 1, declared_on: '2026-02-03', arrived_on: '2026-02-03', ...shop },
  ...{ ship_from: 'US', origin: 'CN', hs: '6109101000', quantity: 1, unit_price: '100' },
  ...{ currency: 'USD', local_freight: '0', local_tax: '0', intl_freight: '0' },
  ...{ intl_insurance: '0', person: 'made-up 1', person_name: 'Made Up' },
}
const batches: readonly (readonly InputLine[])[] = [
  [
    line,
    { ...line, line: 2, goods: '티셔츠, "둘"' },
    { ...line, parcel: 'OLD-2', person: 'made-up 2', unit_price: '500' },
    { ...line, parcel: 'OLD-3', unit_price: 'dear' },
  ],
  [{ ...line, unit_price: '200' }],
]

async function fill(folder: string): Promise<Pick<ReleasedStore, 'migrations' | 'tables'>> {
  const worker = new URL('file:///none')
  const keep = await openKeep({ place: { data: folder }, folder, worker })
  try {
    const bench = loadBench({})
    for (const lines of batches) {
      const result = assess(lines, { bench })
      await keep.keepAssessment({ lines, result, bench, options: {}, by: 'local' })
    }
    const { sql } = keep
    const account = { name: 'old', role: 'admin', password: 'correct horse battery' } as const
    await createAccount(sql, new Hasher(), account, new Date())
    const begin = { request: 'r', who: 'old', how: 'session', target: '', address: '' } as const
    const audit = await noteBegin(sql, { ...begin, operation: 'files-create' }, new Date())
    await noteEnd(sql, { audit, status: 202, made: '' }, new Date())
    return { migrations: await migrationsOf(sql), tables: await rowsOf(sql) }
  } finally {
    await keep.close()
  }
}

async function migrationsOf(sql: Sql): Promise<Readonly<Record<string, string>>> {
  const rows = await sql.query<{ name: string; sha256: string }>(
    'select name, sha256 from migration order by name',
  )
  return Object.fromEntries(rows.map(({ name, sha256 }) => [name, sha256]))
}

async function rowsOf(sql: Sql): Promise<ReleasedStore['tables']> {
  const all: Record<string, readonly string[]> = {}
  for (const table of tables) {
    const rows = await sql.query<{ row: string }>(`select to_jsonb(t)::text as row from ${table} t`)
    all[table] = rows.map(({ row }) => row)
  }
  return all
}

async function write(path: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gwanmun-released-'))
  try {
    const filled = await fill(folder)
    const sealed = join(folder, 'files')
    const files = readdirSync(sealed).map(name => [
      name,
      readFileSync(join(sealed, name)).toString('base64'),
    ])
    const keys = JSON.parse(readFileSync(keyFileIn(folder), 'utf8'))
    const store: ReleasedStore = { ...filled, keys, files: Object.fromEntries(files) }
    const text = `${JSON.stringify(store, null, 1)}\n`
    writeFileSync(path, text)
    process.stdout.write(`${createHash('sha256').update(text).digest('hex')}\n`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const [, program, path] = process.argv
if (path !== undefined && program?.endsWith('write.ts')) await write(path)
