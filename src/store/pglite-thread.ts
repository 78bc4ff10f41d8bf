/** The thread that PGlite runs in: whoever asks is never kept from other work. */
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite, type QueryOptions } from '@electric-sql/pglite'
import { type Answered, type Asked, closing, type OpenedWith, ready } from './pglite-messages.js'
import { valueParsers } from './value-parsers.js'

const port = parentPort!

function failed(id: number, error: unknown): Answered {
  const { message, code } = error as { message: string; code?: string }
  return { id, failure: { message, code } }
}

async function answer(database: PGlite, asked: Asked): Promise<Answered> {
  const { id, text, values, rows } = asked
  if (values === undefined && !rows) {
    const results = await database.exec(text)
    const last = results.at(-1)
    return { id, rows: last?.rows ?? [], affected: last?.affectedRows ?? 0 }
  }
  const options: QueryOptions = rows ? { blob: new Blob([rows as Uint8Array<ArrayBuffer>]) } : {}
  const result = await database.query(text, values ? [...values] : [], options)
  return { id, rows: result.rows, affected: result.affectedRows ?? 0 }
}

async function serve(): Promise<void> {
  const { folder, program } = workerData as OpenedWith
  const parsers = Object.fromEntries(valueParsers)
  const database = await PGlite.create({ dataDir: folder, parsers, pgliteWasmModule: program })
  port.on('message', async (asked: Asked) => {
    if (asked.id === closing) {
      await database.close()
      port.postMessage({ id: closing } satisfies Answered)
      port.close()
      return
    }
    port.postMessage(await answer(database, asked).catch(error => failed(asked.id, error)))
  })
  port.postMessage({ id: ready } satisfies Answered)
}

serve().catch(error => port.postMessage(failed(ready, error)))
