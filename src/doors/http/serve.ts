/** `gwanmun serve`: answers over HTTP until it is told to stop. */
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { openDesk } from '../../ask/desk.js'
import { codeId } from '../../basis/codes.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import { type BenchFiles, benchOptions } from '../../files/load-bench.js'
import { packageVersion } from '../../files/package-version.js'
import type { RatesService } from '../../files/rates-service.js'
import { type Keep, openKeep } from '../../run/keep/keep.js'
import { serviceKeyName } from '../../run/tables/fetch-rates.js'
import { OwnTables } from '../../run/tables/own-tables.js'
import { placeOfStore } from '../../store/store-place.js'
import { buildApp } from './app.js'
import { refusal } from './failures.js'

export interface ServeOptions extends BenchFiles {
  readonly data?: string | undefined
  readonly 'database-url'?: string | undefined
  readonly host?: string | undefined
  readonly port?: string | undefined
  readonly lang?: string | undefined
}

const usualHost = '127.0.0.1'
const usualPort = 4880
const mostPort = 65_535
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

function portOf(value: string | undefined): number {
  const port = value === undefined ? usualPort : Number(value)
  if (Number.isInteger(port) && port >= 0 && port <= mostPort) return port
  throw new Unusable(fileProblem(codeId['option_bad']!, `--port ${value}`))
}

/** Opens the address; a name or port that can't be had ends the command with a sentence. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw refusal('port_taken', `${host}:${port} (${code})`)
  }
  const { address, family, port: own } = app.server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${own}`
}

/** Waits for a signal; the program then ends by itself, once what runs was answered. */
function untilStopped(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of stopSignals) {
      process.removeAllListeners(signal)
      process.on(signal, () => resolve())
    }
  })
}

/** The files that were named when the server was started. */
function filesIn(options: ServeOptions): BenchFiles {
  const told = benchOptions.map(name => [name, options[name]] as const)
  return Object.fromEntries(told.filter(([, value]) => value !== undefined))
}

function storeOf({ data, 'database-url': databaseUrl }: ServeOptions) {
  return placeOfStore({ data, databaseUrl })
}

/** Opens the store of files with what their jobs are judged with. */
function openOwnKeep(options: ServeOptions, worker: URL): Promise<Keep> {
  const files = filesIn(options)
  const keyText = process.env['GWANMUN_MASTER_KEY']
  return openKeep({ ...storeOf(options), files, worker, keyText, ratesService: ratesService() })
}

/** The public service for customs rates, where there is a key for it. */
function ratesService(): RatesService | undefined {
  const key = process.env[serviceKeyName]?.trim()
  return key ? { key } : undefined
}

/** Log lines are for programs: a terminal gets none, unless `GWANMUN_LOG=json` asks for them. */
export function logFor(
  out: { readonly isTTY?: boolean },
  asked: string | undefined,
): typeof out | undefined {
  return out.isTTY === true && asked !== 'json' ? undefined : out
}

function greeting(version: string, address: string, isEnglish: boolean): string {
  return isEnglish
    ? `gwanmun ${version} answers at ${address} (documents: ${address}/docs)\n`
    : `관문 ${version}이(가) ${address} 에서 답합니다 (문서: ${address}/docs)\n`
}

/** Runs the command; `worker` is the program of a job. Its exit status is 0 when it was told to stop. */
export async function serveCommand(
  words: readonly string[],
  options: ServeOptions,
  worker: URL,
): Promise<number> {
  if (words.length > 0) throw new Unusable(fileProblem(codeId['option_bad']!, words.join(' ')))
  const host = options.host ?? usualHost
  const port = portOf(options.port)
  const { files } = new OwnTables(storeOf(options).folder, filesIn(options))
  const desk = openDesk(files, packageVersion())
  const stopped = untilStopped()
  const keep = await openOwnKeep(options, worker)
  try {
    const log = logFor(process.stderr, process.env['GWANMUN_LOG']) && { log: process.stderr }
    const app = await buildApp({ desk, keep, guard: { host }, ...log })
    try {
      const address = await listen(app, host, port)
      process.stdout.write(greeting(desk.version, address, options.lang === 'en'))
      await stopped
    } finally {
      await app.close()
    }
  } finally {
    await keep.close()
  }
  return 0
}
