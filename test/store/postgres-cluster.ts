/** A PostgreSQL of one's own: a new cluster in a folder, reached by a socket in it. */
import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'

/** Debian keeps the programs of a server by its version, outside the path. */
const debianRoot = '/usr/lib/postgresql'
const msBetween = 50

function programFolder(): string {
  const versions = existsSync(debianRoot) ? readdirSync(debianRoot) : []
  const newest = versions.sort((a, b) => Number(b) - Number(a))
  const folders = [
    ...newest.map(version => join(debianRoot, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
    '/usr/local/bin',
  ]
  const found = folders.find(folder => existsSync(join(folder, 'initdb')))
  if (found === undefined) throw new Error('no initdb: see scripts/system.mjs')
  return found
}

/** The server refuses to run as root; nobody is everywhere. */
const nobody = 65534
const other = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}

export interface Cluster {
  /** Of the server. */
  readonly pid: number
  /** The address of a database of it. */
  addressOf(database: string): string
  /** Makes a database, as a copy of another if one is named, and tells its address. */
  create(database: string, template?: string): Promise<string>
  /** Removes a database, whoever still holds it. */
  drop(database: string): Promise<void>
  stop(): Promise<void>
}

async function ask(address: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}

/** Makes and starts a cluster in an empty folder; `settings` are those of the server. */
export async function startCluster(folder: string, settings: readonly string[]): Promise<Cluster> {
  if (other.uid !== undefined) chownSync(folder, nobody, nobody)
  const programs = programFolder()
  const data = join(folder, 'data')
  const encoding = ['-E', 'UTF8', '--locale=C', '--no-sync']
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'gwanmun', '-A', 'trust', ...encoding],
    {
      ...other,
      cwd: folder,
    },
  )
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`)
  const all = [...settings, 'listen_addresses=', `unix_socket_directories=${folder}`]
  const words = ['-D', data, ...all.flatMap(option => ['-c', option])]
  const child = spawn(join(programs, 'postgres'), words, { ...other, cwd: folder, stdio: 'ignore' })
  const addressOf = (database: string): string =>
    `postgres://gwanmun@/${database}?host=${encodeURIComponent(folder)}`
  while (
    !(await ask(addressOf('postgres'), 'select 1').then(
      () => true,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`postgres ended with ${child.exitCode}`)
    await setTimeout(msBetween)
  }
  return {
    pid: child.pid!,
    addressOf,
    drop: database => ask(addressOf('postgres'), `drop database ${database} with (force)`),
    create: async (database, template = 'template1') => {
      const copied = `create database ${database} template ${template}`
      await ask(addressOf('postgres'), copied)
      return addressOf(database)
    },
    stop: async () => {
      const ended = new Promise(resolve => child.once('exit', resolve))
      child.kill('SIGINT')
      await ended
    },
  }
}
