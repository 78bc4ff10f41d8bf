/** Asks a public service again where another try may help; a key in the address is never told. */
import { setTimeout as wait } from 'node:timers/promises'
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'

export interface Patience {
  /** How long one try may take, its body included. */
  readonly timeoutMs?: number
  /** The pause before each further try; their number is the number of further tries. */
  readonly pausesMs?: readonly number[]
  /** The least time between two requests. */
  readonly gapMs?: number
}

/** What came of one try: an answer to go on with, or why another try may help, and after when. */
export type Try<Answer> =
  | { readonly answer: Answer }
  | { readonly passing: string; readonly afterMs?: number }

const usual = { timeoutMs: 10_000, pausesMs: [500, 1_500, 4_000], gapMs: 250 }
const mostBytes = 4 << 20
const longestWaitMs = 60_000
const tooManyRequests = 429
const serverFault = 500

/** Waits the least time between two requests. */
export async function waitBetween({ gapMs = usual.gapMs }: Patience): Promise<void> {
  await wait(gapMs)
}

/** Throws `Unusable` (`service_failed`) when no try has an answer. */
export async function askPatiently<Answer>(
  address: URL,
  { pausesMs = usual.pausesMs, timeoutMs = usual.timeoutMs }: Patience,
  judge: (status: number, text: string) => Try<Answer>,
): Promise<Answer> {
  let passing = ''
  let afterMs = 0
  for (const pause of [0, ...pausesMs]) {
    await wait(Math.max(pause, afterMs))
    const one = await ask(address, timeoutMs, judge)
    if ('answer' in one) return one.answer
    passing = one.passing
    afterMs = one.afterMs ?? 0
  }
  const reason = `${passing} (${pausesMs.length + 1}×)`
  throw new Unusable(fileProblem(codeId['service_failed']!, reason))
}

/** One request. The key goes nowhere else: a redirection is not followed. */
async function ask<Answer>(
  address: URL,
  timeoutMs: number,
  judge: (status: number, text: string) => Try<Answer>,
): Promise<Try<Answer>> {
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    const response = await fetch(address, { signal, redirect: 'error' })
    const text = await boundedText(response)
    const { status } = response
    if (status === tooManyRequests || status >= serverFault) {
      return { passing: `HTTP ${status}`, afterMs: retryAfterMs(response) }
    }
    return judge(status, text)
  } catch (error) {
    return { passing: reasonOf(error, timeoutMs) }
  }
}

/** What a service asks for in seconds, up to a minute. */
function retryAfterMs(response: Response): number {
  const seconds = response.headers.get('retry-after') ?? ''
  return /^\d{1,4}$/.test(seconds) ? Math.min(Number(seconds) * 1000, longestWaitMs) : 0
}

/** A sentence in which a key stands masked, in either of its forms. */
export function withoutKey(text: string, key: string): string {
  const forms = [key, encodeURIComponent(key)].filter(form => form !== '')
  return forms.reduce((left, form) => left.replaceAll(form, '***'), text)
}

async function boundedText(response: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    length += part.length
    if (length > mostBytes) throw new Error(`more than ${mostBytes} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** Says what failed without the address, which holds the key. */
function reasonOf(error: unknown, timeoutMs: number): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } }
  if (name === 'TimeoutError') return `${timeoutMs} ms`
  return cause?.code ?? cause?.message ?? message
}
