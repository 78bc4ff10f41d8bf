/** `gwanmun serve`: answers over HTTP until it is told to stop. */
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { openDesk } from '../../ask/desk.js'
import { codeId } from '../../basis/codes.js'
import { type Day, day } from '../../basis/day.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import type { BenchFiles } from '../../files/load-bench.js'
import { buildApp } from './app.js'
import { refusal } from './failures.js'
import { isLoopback } from './loopback.js'

export interface ServeOptions extends BenchFiles {
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

/** The day in Seoul. */
export function today(): Day {
  return day(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' }).format(new Date()))
}

export function version(): string {
  const file = new URL('../../../package.json', import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')).version
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

/** Runs the command; its exit status is 0 when it was told to stop. */
export async function serveCommand(
  words: readonly string[],
  options: ServeOptions,
): Promise<number> {
  if (words.length > 0) throw new Unusable(fileProblem(codeId['option_bad']!, words.join(' ')))
  const host = options.host ?? usualHost
  const port = portOf(options.port)
  if (!isLoopback(host)) throw refusal('account_needed', host)
  const desk = openDesk(options, { version: version(), today })
  const app = await buildApp({ desk, log: process.stderr })
  const stopped = untilStopped()
  const address = await listen(app, host, port)
  const isEnglish = options.lang === 'en'
  process.stdout.write(
    isEnglish
      ? `gwanmun ${desk.version} answers at ${address} (documents: ${address}/docs)\n`
      : `관문 ${desk.version}이(가) ${address} 에서 답합니다 (문서: ${address}/docs)\n`,
  )
  await stopped
  await app.close()
  return 0
}
