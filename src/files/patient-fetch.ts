/** Asks a public service again where another try may help; a key in the address is never told. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Text } from '../judge/steps.js'
import { ofNetwork, ofServer, serviceFailed, tooLate } from './service-fault.js'

export interface Patience {
  /** How long one try may take, its body included. */
  readonly timeoutMs?: number
  /** The pause before each further try; their number is the number of further tries. */
  readonly pausesMs?: readonly number[]
  /** The least time between two requests. */
  readonly gapMs?: number
}

/** A service behind a key, which stands in each address. */
export interface Keyed extends Patience {
  readonly key: string
}

/** What came of one try: an answer to go on with, or why another try may help, and after when. */
export type Try<Answer> =
  | { readonly answer: Answer }
  | { readonly passing: Text; readonly afterMs?: number }

const usual = { timeoutMs: 10_000, pausesMs: [500, 1_500, 4_000], gapMs: 250 }
const mostBytes = 4 << 20
const longestWaitMs = 60_000
const tooManyRequests = 429
const serverFault = 500

/** Waits the least time between two requests. */
export async function waitBetween({ gapMs = usual.gapMs }: Patience): Promise<void> {
  await wait(gapMs)
}

/** Throws `Unusable` (`service_failed`) when no try has an answer. What is judged holds no key. */
export async function askPatiently<Answer>(
  address: URL,
  service: Keyed,
  judge: (status: number, text: string) => Try<Answer>,
): Promise<Answer> {
  const { pausesMs = usual.pausesMs } = service
  let one = await askAfter(0, address, service, judge)
  for (const pause of pausesMs) {
    if ('answer' in one) return one.answer
    one = await askAfter(Math.max(pause, one.afterMs ?? 0), address, service, judge)
  }
  if ('answer' in one) return one.answer
  throw serviceFailed(one.passing, pausesMs.length + 1)
}

/** One request after a pause. The key goes nowhere else: a redirection is not followed. */
async function askAfter<Answer>(
  pauseMs: number,
  address: URL,
  { timeoutMs = usual.timeoutMs, key }: Keyed,
  judge: (status: number, text: string) => Try<Answer>,
): Promise<Try<Answer>> {
  await wait(pauseMs)
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    const response = await fetch(address, { signal, redirect: 'error' })
    const text = withoutKey(await boundedText(response), key)
    const { status } = response
    if (status === tooManyRequests || status >= serverFault) {
      return { passing: ofServer(status), afterMs: retryAfterMs(response) }
    }
    return judge(status, text)
  } catch (error) {
    const isLate = (error as Error).name === 'TimeoutError'
    return { passing: isLate ? tooLate(timeoutMs) : ofNetwork(error) }
  }
}

/** What a service asks for in seconds, up to a minute. */
function retryAfterMs(response: Response): number {
  const seconds = response.headers.get('retry-after') ?? ''
  return /^\d{1,4}$/.test(seconds) ? Math.min(Number(seconds) * 1000, longestWaitMs) : 0
}

/** A text in which a key stands masked, in whichever form. */
function withoutKey(text: string, key: string): string {
  const forms = [key, encodeURIComponent(key), decoded(key)].filter(form => form !== '')
  return forms.reduce((left, form) => left.replaceAll(form, '***'), text)
}

function decoded(key: string): string {
  try {
    return decodeURIComponent(key)
  } catch {
    return key
  }
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
