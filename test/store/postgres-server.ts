/** A PostgreSQL of its own for the tests of a file: a new cluster in a temporary folder, by socket. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll } from 'vitest'
import { scratch } from '../scratch.js'

/** Debian keeps the programs of a server by its version, outside the path. */
const debianRoot = '/usr/lib/postgresql'

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

interface Server {
  readonly folder: string
  readonly process: ChildProcess
}

let started: Promise<Server> | undefined
let databases = 0

afterAll(async () => {
  const server = await started
  if (!server) return
  const ended = new Promise(resolve => server.process.once('exit', resolve))
  server.process.kill('SIGINT')
  await ended
})

function addressOf({ folder }: Server, database: string): string {
  return `postgres://gwanmun@/${database}?host=${encodeURIComponent(folder)}`
}

async function isReady(server: Server): Promise<boolean> {
  const client = new pg.Client({ connectionString: addressOf(server, 'postgres') })
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

async function start(): Promise<Server> {
  const folder = scratch('postgres')
  if (other.uid !== undefined) chownSync(folder, nobody, nobody)
  const programs = programFolder()
  const data = join(folder, 'data')
  const words = [
    '-D',
    data,
    '-U',
    'gwanmun',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    '--no-sync',
  ]
  const made = spawnSync(join(programs, 'initdb'), words, { ...other, cwd: folder })
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`)
  const quick = ['fsync=off', 'listen_addresses=', `unix_socket_directories=${folder}`]
  const options = ['-D', data, ...quick.flatMap(option => ['-c', option])]
  const child = spawn(join(programs, 'postgres'), options, {
    ...other,
    cwd: folder,
    stdio: 'ignore',
  })
  const server = { folder, process: child }
  while (!(await isReady(server))) {
    if (child.exitCode !== null) throw new Error(`postgres ended with ${child.exitCode}`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  return server
}

/** The address of a new, empty database. */
export async function freshDatabase(): Promise<string> {
  started ??= start()
  const server = await started
  databases += 1
  const name = `test_${databases}`
  const client = new pg.Client({ connectionString: addressOf(server, 'postgres') })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return addressOf(server, name)
}
