/** The folder of a run on disk: whose it is, what is done, and the key of what lies in it. */
import { createHash, randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { codeId } from '../../basis/codes.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import { writeAll } from '../../files/write-all.js'

/** Bytes at the head and at the tail of an input that its key is made from. */
const sampled = 1 << 20

/**
 * A run of fewer milliseconds does not wait for the disk: after a cut of the power it begins anew,
 * for a file that did not reach the disk is a broken seal.
 */
const longRun = 60_000

/** What an input was when it was read. */
export interface InputState {
  readonly path: string
  readonly size: number
  readonly changed: number
}

export function inputState(path: string): InputState {
  const { size, mtimeMs } = statSync(path)
  return { path, size, changed: mtimeMs }
}

/**
 * The key of a run comes from its inputs and is never written down: who has the folder and not the
 * inputs can't read it, and who has the inputs learns nothing new.
 */
function keyFrom(salt: string, paths: readonly string[]): Buffer {
  const hash = createHash('sha256').update(salt)
  for (const path of paths) {
    const { size } = statSync(path)
    const handle = openSync(path, 'r')
    const part = Buffer.alloc(Math.min(size, sampled))
    for (const from of [0, size - part.length]) {
      const read = readSync(handle, part, 0, part.length, from)
      hash.update(part.subarray(0, read))
    }
    closeSync(handle)
  }
  return hash.digest()
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A step that is done, with what is to be known of it afterwards. */
interface Entry {
  readonly step: string
  readonly found: unknown
}

export class RunFolder {
  readonly path: string
  readonly key: Buffer
  private readonly done = new Map<string, unknown>()
  private readonly journal: number
  private readonly began = performance.now()
  /** Files of steps that are done, which may not have reached the disk. */
  private unsynced: readonly string[] = []

  /**
   * Opens the folder. What an earlier run of the same inputs, options and rules has done is kept;
   * anything else in it is removed. `files` are the inputs, empty where one can't be read twice.
   */
  constructor(path: string, identity: string, files: readonly string[]) {
    this.path = path
    mkdirSync(path, { recursive: true })
    this.lock()
    const known = files.length > 0 ? this.saltOf(identity) : undefined
    if (known === undefined) this.empty()
    const salt = known ?? randomBytes(32).toString('hex')
    this.key = files.length > 0 ? keyFrom(salt, files) : randomBytes(32)
    if (known === undefined) this.begin(identity, salt)
    else this.readJournal()
    this.journal = openSync(this.file('journal'), 'a')
  }

  /** A file of the folder. */
  file(name: string): string {
    return join(this.path, name)
  }

  /** Does a step, or tells what it found when it was done before. */
  step<T>(name: string, files: readonly string[], work: () => T): T {
    if (this.done.has(name)) return this.done.get(name) as T
    const found = work()
    this.note(name, found, files)
    return found
  }

  isDone(name: string): boolean {
    return this.done.has(name)
  }

  found<T>(name: string): T {
    return this.done.get(name) as T
  }

  /** Writes down that a step is done which left some files; in a long run they are on the disk then. */
  note(name: string, found: unknown, files: readonly string[]): void {
    const isLong = performance.now() - this.began > longRun
    this.unsynced = [...this.unsynced, ...files]
    if (isLong) this.sync()
    const entry: Entry = { step: name, found }
    writeAll(this.journal, Buffer.from(`${JSON.stringify(entry)}\n`))
    if (isLong) fsyncSync(this.journal)
    this.done.set(name, found)
  }

  private sync(): void {
    for (const path of this.unsynced.map(name => this.file(name)).filter(existsSync)) {
      const handle = openSync(path, 'r+')
      fsyncSync(handle)
      closeSync(handle)
    }
    this.unsynced = []
  }

  /** Leaves the folder to be gone on with. */
  close(): void {
    closeSync(this.journal)
    rmSync(this.file('lock'), { force: true })
  }

  /** Removes the folder. */
  remove(): void {
    closeSync(this.journal)
    rmSync(this.path, { recursive: true, force: true })
  }

  private lock(): void {
    const lock = this.file('lock')
    const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0
    if (holder > 0 && isRunning(holder)) {
      throw new Unusable(fileProblem(codeId['run_locked']!, this.path, { pid: String(holder) }))
    }
    writeFileSync(lock, String(process.pid))
  }

  private saltOf(identity: string): string | undefined {
    try {
      const known = JSON.parse(readFileSync(this.file('run.json'), 'utf8'))
      return known.identity === identity ? String(known.salt) : undefined
    } catch {
      return undefined
    }
  }

  private empty(): void {
    rmSync(this.path, { recursive: true, force: true })
    mkdirSync(this.path, { recursive: true })
    this.lock()
  }

  private begin(identity: string, salt: string): void {
    const path = this.file('run.json')
    writeFileSync(`${path}.part`, JSON.stringify({ identity, salt }), { flush: true })
    renameSync(`${path}.part`, path)
  }

  /** A line that a killed run, or a full disk, left half written ends what is known. */
  private readJournal(): void {
    if (!existsSync(this.file('journal'))) return
    const lines = readFileSync(this.file('journal'), 'utf8').split('\n').slice(0, -1)
    const end = lines.findIndex(line => !isEntry(line))
    const whole = end < 0 ? lines : lines.slice(0, end)
    writeFileSync(this.file('journal'), whole.map(line => `${line}\n`).join(''), { flush: true })
    for (const line of whole) {
      const { step, found } = JSON.parse(line) as Entry
      this.done.set(step, found)
    }
  }
}

function isEntry(line: string): boolean {
  try {
    return typeof (JSON.parse(line) as Entry).step === 'string'
  } catch {
    return false
  }
}
