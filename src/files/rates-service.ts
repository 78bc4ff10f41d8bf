/** Asks the public service for the customs rates of a week (관세청_관세환율정보, data.go.kr 15101230). */
import { setTimeout as wait } from 'node:timers/promises'
import { codeId } from '../basis/codes.js'
import { type Day, formatDay } from '../basis/day.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import { type RateItem, type RatesAnswer, readRatesAnswer } from './rates-answer.js'

export const ratesServiceUrl =
  'https://apis.data.go.kr/1220000/retrieveTrifFxrtInfo/getRetrieveTrifFxrtInfo'

export interface RatesService {
  readonly url?: string | undefined
  /** The key of the portal, as it is or already percent-encoded. */
  readonly key: string
  /** How long one try may take, its body included. */
  readonly timeoutMs?: number
  /** The pause before each further try; their number is the number of further tries. */
  readonly pausesMs?: readonly number[]
  /** The least time between two requests. */
  readonly gapMs?: number
}

/** What came of one try: an answer to go on with, or why another try may help, and after when. */
type Try =
  | { readonly answer: RatesAnswer }
  | { readonly passing: string; readonly afterMs?: number }

const usual = { timeoutMs: 10_000, pausesMs: [500, 1_500, 4_000], gapMs: 250 }
const pageLength = 100
const mostPages = 10
const mostBytes = 4 << 20
const mostQuoted = 120
const longestWaitMs = 60_000
const badRequest = 400
const tooManyRequests = 429
const serverFault = 500
const importKind = '2'

/** All rates of the week that begins on a Sunday. Throws `Unusable` when the service fails. */
export async function fetchRates(service: RatesService, sunday: Day): Promise<readonly RateItem[]> {
  const items: RateItem[] = []
  for (let page = 1; page <= mostPages; page++) {
    if (page > 1) await wait(service.gapMs ?? usual.gapMs)
    const answer = await askPatiently(service, addressOf(service, sunday, page))
    if (answer.kind === 'refused') throw failure('service_refused', answer.reason)
    if (answer.kind === 'unreadable') throw failure('service_failed', answer.reason)
    items.push(...answer.items)
    if (answer.items.length === 0 || items.length >= answer.total) break
  }
  return items
}

function addressOf({ url, key }: RatesService, sunday: Day, page: number): URL {
  const address = new URL(url ?? ratesServiceUrl)
  address.searchParams.set('aplyBgnDt', formatDay(sunday).replaceAll('-', ''))
  address.searchParams.set('weekFxrtTpcd', importKind)
  address.searchParams.set('pageNo', String(page))
  address.searchParams.set('numOfRows', String(pageLength))
  // The portal hands out the key in two forms; one of them must not be encoded again.
  const encoded = /%[0-9a-f]{2}/i.test(key) ? key : encodeURIComponent(key)
  address.search += `&serviceKey=${encoded}`
  return address
}

async function askPatiently(service: RatesService, address: URL): Promise<RatesAnswer> {
  const pauses = service.pausesMs ?? usual.pausesMs
  let passing = ''
  let afterMs = 0
  for (const pause of [0, ...pauses]) {
    await wait(Math.max(pause, afterMs))
    const one = await ask(address, service.timeoutMs ?? usual.timeoutMs)
    if ('answer' in one) return withoutKey(one.answer, service.key)
    passing = one.passing
    afterMs = one.afterMs ?? 0
  }
  throw failure('service_failed', `${passing} (${pauses.length + 1}×)`)
}

/** One request. The key goes nowhere else: a redirection is not followed. */
async function ask(address: URL, timeoutMs: number): Promise<Try> {
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    const response = await fetch(address, { signal, redirect: 'error' })
    const text = await boundedText(response)
    const { status } = response
    if (status === tooManyRequests || status >= serverFault) {
      return { passing: `HTTP ${status}`, afterMs: retryAfterMs(response) }
    }
    return judged(readRatesAnswer(text), status, text)
  } catch (error) {
    return { passing: reasonOf(error, timeoutMs) }
  }
}

function judged(answer: RatesAnswer, status: number, text: string): Try {
  if (answer.kind === 'refused' && answer.isPassing) return { passing: answer.reason }
  if (answer.kind !== 'unreadable') return { answer }
  const quoted = text.replace(/\s+/g, ' ').trim().slice(0, mostQuoted)
  const reason = `HTTP ${status} ${quoted}`.trim()
  return status >= badRequest
    ? { answer: { kind: 'refused', reason, isPassing: false } }
    : { answer: { kind: 'unreadable', reason } }
}

/** What a service asks for in seconds, up to a minute. */
function retryAfterMs(response: Response): number {
  const seconds = response.headers.get('retry-after') ?? ''
  return /^\d{1,4}$/.test(seconds) ? Math.min(Number(seconds) * 1000, longestWaitMs) : 0
}

function withoutKey(answer: RatesAnswer, key: string): RatesAnswer {
  if (answer.kind === 'items') return answer
  const forms = [key, encodeURIComponent(key)].filter(form => form !== '')
  const reason = forms.reduce((text, form) => text.replaceAll(form, '***'), answer.reason)
  return { ...answer, reason }
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

function failure(code: 'service_failed' | 'service_refused', reason: string): Unusable {
  return new Unusable(fileProblem(codeId[code]!, reason))
}
