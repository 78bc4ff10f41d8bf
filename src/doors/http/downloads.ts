/** Tables as they are downloaded: as they are, safe for spreadsheets, as workbooks or Parquet. */
import { Readable } from 'node:stream'
import type { Worker } from 'node:worker_threads'
import { openThread } from '../../files/own-thread.js'
import { SafeCsvSink } from '../../files/safe-csv-sink.js'
import type { Sink } from '../../files/sink.js'
import { refusal } from './failures.js'

export const downloadFormats = ['csv', 'xlsx', 'parquet'] as const
export type DownloadFormat = (typeof downloadFormats)[number]

export const downloadTypes: Readonly<Record<DownloadFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
}

export type TableName = 'decisions' | 'problems'

/** What a thread is told: bytes of the CSV, then that there are no more. */
export interface Told {
  readonly bytes?: Uint8Array
}

/** What it answers: bytes of the other format, and whether those were the last. */
export interface Made {
  readonly parts: readonly Uint8Array[]
}

export interface ThreadStart {
  readonly format: Exclude<DownloadFormat, 'csv'>
  readonly table: TableName
}

/** Threads at a time; each takes a processor while it runs. */
const mostThreads = 2
let running = 0

/** Keeps what is written until it is taken. */
export class HeldSink implements Sink {
  private parts: Uint8Array[] = []

  write(bytes: Uint8Array): void {
    this.parts.push(Uint8Array.from(bytes))
  }

  finish(): string {
    return ''
  }

  abandon(): void {}

  take(): Uint8Array[] {
    const { parts } = this
    this.parts = []
    return parts
  }
}

/** A CSV that no spreadsheet computes. */
export async function* safeCsv(csv: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const held = new HeldSink()
  const sink = new SafeCsvSink(held)
  for await (const bytes of csv) {
    sink.write(bytes)
    yield* held.take()
  }
  sink.finish()
  yield* held.take()
}

function answerOf(thread: Worker, told: Told): Promise<Made> {
  return new Promise((resolve, reject) => {
    const off = (): void => {
      thread.off('message', take).off('error', fail).off('exit', gone)
    }
    function take(made: Made): void {
      off()
      resolve(made)
    }
    function fail(error: Error): void {
      off()
      reject(error)
    }
    function gone(): void {
      fail(new Error('the thread of a download ended'))
    }
    thread.on('message', take).on('error', fail).on('exit', gone)
    thread.postMessage(told)
  })
}

async function* inThread(
  csv: AsyncIterable<Uint8Array>,
  start: ThreadStart,
): AsyncGenerator<Uint8Array> {
  const thread = openThread(import.meta.url, 'download-thread', start)
  try {
    for await (const bytes of csv) yield* (await answerOf(thread, { bytes })).parts
    yield* (await answerOf(thread, {})).parts
  } finally {
    await thread.terminate()
  }
}

export interface Download extends ThreadStartOf {
  readonly csv: AsyncIterable<Uint8Array>
  /** As it is in the store, byte for byte. */
  readonly isRaw: boolean
}

interface ThreadStartOf {
  readonly format: DownloadFormat
  readonly table: TableName
}

/** Bytes that are counted down when they are over, however they end. */
async function* counted(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes
  } finally {
    running--
  }
}

/** The bytes of a table in a format. Throws 429 where too many are being made. */
export function downloadOf({ csv, format, table, isRaw }: Download): Readable {
  if (format === 'csv') return Readable.from(isRaw ? csv : safeCsv(csv), { objectMode: false })
  if (running >= mostThreads) throw refusal('too_many_requests', '10')
  running++
  return Readable.from(counted(inThread(csv, { format, table })), { objectMode: false })
}
