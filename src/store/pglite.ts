/** PGlite in a folder: one session, so that who asks waits for who asked before. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { lockFolder } from './folder-lock.js'
import { type Answered, type Asked, closing, type OpenedWith, ready } from './pglite-messages.js'
import { copyText, type Rows, type Sql, StoreLost } from './sql.js'

let compiled: Promise<WebAssembly.Module> | undefined

/** The program of PGlite, compiled once for all databases that a process opens. */
function compiledPglite(): Promise<WebAssembly.Module> {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  compiled ??= readFile(join(dirname(entry), 'pglite.wasm'))
    .then(bytes => WebAssembly.compile(bytes))
    .catch(error => {
      compiled = undefined
      throw error
    })
  return compiled
}

const ofThread = ['pglite-thread.ts', 'pglite-messages.ts', 'value-parsers.ts']

/** The built thread, where it is no older than its sources in a folder: it starts sooner. */
function builtThread(sources: string): string | undefined {
  const built = join(sources, '../../dist/store/pglite-thread.js')
  const writtenAt = (path: string): number => statSync(path).mtimeMs
  const isFresh = (name: string): boolean => writtenAt(join(sources, name)) <= writtenAt(built)
  return existsSync(built) && ofThread.every(isFresh) ? built : undefined
}

/** Tests run the sources as they are; what is built has no such file. */
function threadOf(given: OpenedWith): Worker {
  const options = { workerData: given }
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./pglite-thread.js', import.meta.url), options)
  }
  const built = builtThread(dirname(fileURLToPath(import.meta.url)))
  if (built) return new Worker(built, options)
  const source = JSON.stringify(new URL('./pglite-thread.ts', import.meta.url).href)
  const text = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${source}, ${source}))`
  return new Worker(text, { ...options, eval: true })
}

interface Waiting {
  resolve(answer: Answered): void
  reject(error: Error): void
}

/** Messages to the thread and the answers to them. */
class Thread {
  private readonly worker: Worker
  private readonly waiting = new Map<number, Waiting>()
  private last = ready
  private lost: StoreLost | undefined

  constructor(given: OpenedWith) {
    this.worker = threadOf(given)
    this.worker.on('message', (answer: Answered) => this.take(answer))
    this.worker.on('error', error => this.lose(String(error)))
    this.worker.on('exit', () => this.lose('PGlite ended'))
  }

  private take(answer: Answered): void {
    const one = this.waiting.get(answer.id)
    this.waiting.delete(answer.id)
    if (!answer.failure) one?.resolve(answer)
    else {
      const { message, code } = answer.failure
      one?.reject(Object.assign(new Error(message), code === undefined ? {} : { code }))
    }
  }

  private lose(why: string): void {
    this.lost ??= new StoreLost(why)
    for (const { reject } of this.waiting.values()) reject(this.lost)
    this.waiting.clear()
  }

  /** Waits for the answer to a message. */
  private expect(id: number): Promise<Answered> {
    if (this.lost) return Promise.reject(this.lost)
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }))
  }

  /** Waits until the thread has opened its folder. */
  async begin(): Promise<void> {
    try {
      await this.expect(ready)
    } catch (error) {
      await this.worker.terminate()
      throw this.lost ?? new StoreLost((error as Error).message)
    }
  }

  ask(asked: Omit<Asked, 'id'>): Promise<Answered> {
    this.last += 1
    const answer = this.expect(this.last)
    this.worker.postMessage({ ...asked, id: this.last } satisfies Asked)
    return answer
  }

  async end(): Promise<void> {
    if (this.lost) return
    const answer = this.expect(closing)
    this.worker.postMessage({ id: closing, text: '' } satisfies Asked)
    await answer.catch(() => undefined)
    await this.worker.terminate()
  }
}

/** What is done while the session is held. */
class Session implements Sql {
  readonly engine = 'pglite'
  private readonly thread: Thread

  constructor(thread: Thread) {
    this.thread = thread
  }

  async query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]> {
    return [...((await this.thread.ask({ text, values })).rows ?? [])] as Row[]
  }

  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return work(this)
  }

  async copyIn(table: string, columns: readonly string[], rows: Rows): Promise<number> {
    const text = copyText(table, columns, `'/dev/blob'`)
    const parts: Uint8Array[] = []
    for await (const part of rows) parts.push(part)
    return (await this.thread.ask({ text, rows: Buffer.concat(parts) })).affected ?? 0
  }

  async close(): Promise<void> {}
}

class Pglite implements Sql {
  readonly engine = 'pglite'
  private readonly thread: Thread
  private readonly session: Session
  private readonly unlock: () => void
  /** Says that what runs holds the session. */
  private readonly inside = new AsyncLocalStorage<true>()
  private before: Promise<unknown> = Promise.resolve()

  constructor(thread: Thread, unlock: () => void) {
    this.thread = thread
    this.session = new Session(thread)
    this.unlock = unlock
  }

  /** Does something once all that was asked before is done. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside.getStore()) throw new Error('asked from within a transaction: use its own sql')
    const done = this.before.then(work)
    this.before = done.catch(() => undefined)
    return done
  }

  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]> {
    return this.inTurn(() => this.session.query<Row>(text, values))
  }

  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return this.inTurn(() => this.transact(work))
  }

  private async transact<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    await this.session.query('begin')
    try {
      const found = await this.inside.run(true, () => work(this.session))
      await this.session.query('commit')
      return found
    } catch (error) {
      await this.session.query('rollback').catch(() => undefined)
      throw error
    }
  }

  copyIn(table: string, columns: readonly string[], rows: Rows): Promise<number> {
    return this.transaction(sql => sql.copyIn(table, columns, rows))
  }

  async close(): Promise<void> {
    await this.inTurn(() => this.thread.end())
    this.unlock()
  }
}

/** Opens the PGlite of a data folder, and makes it where there is none. */
export async function openPglite(data: string): Promise<Sql> {
  mkdirSync(data, { recursive: true })
  const folder = join(data, 'pglite')
  const unlock = lockFolder(`${folder}.lock`, data)
  try {
    const thread = new Thread({ folder, program: await compiledPglite() })
    await thread.begin()
    return new Pglite(thread, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}
