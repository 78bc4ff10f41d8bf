/** Asks UNI-PASS whether an export was accepted and loaded (API002 수출신고번호별 수출이행내역). */
import { type Day, parseDay } from '../../basis/day.js'
import { askPatiently, type Keyed, type Try, waitBetween } from '../patient-fetch.js'
import { serviceRefused, unreadable } from '../service-fault.js'
import { readXml } from '../xml.js'

const unipassUrl =
  'https://unipass.customs.go.kr:38010/ext/rest/expDclrNoPrExpFfmnBrkdQry/retrieveExpDclrNoPrExpFfmnBrkd'

export interface Unipass extends Keyed {
  readonly url?: string | undefined
}

/** What the service says of a declaration; days that it does not say are undefined. */
export interface Fulfilment {
  readonly number: string
  readonly acceptedOn: Day | undefined
  /** The last day of loading, as customs counts it. */
  readonly loadBy: Day | undefined
  readonly isLoaded: boolean
  readonly departedOn: Day | undefined
}

/** What the service has, nothing, or why it refuses. */
export type Answer<Found> =
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly reason: string }

export type Fields = Readonly<Record<string, unknown>>

const badRequest = 400
/** Letters of an answer that are quoted. */
export const mostQuoted = 120

export const text = (fields: Fields | undefined, name: string): string =>
  String(fields?.[name] ?? '').trim()

/** Days come as eight digits, some with a time behind. */
function dayIn(value: string): Day | undefined {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(value)
  return match ? parseDay(`${match[1]}-${match[2]}-${match[3]}`) : undefined
}

export const listed = (value: unknown): readonly Fields[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]) as readonly Fields[]

/** Departures of all parts: the last of them is the day of loading. */
function lastDay(parts: readonly Fields[]): Day | undefined {
  const days = parts.flatMap(part => dayIn(text(part, 'tkofDt')) ?? [])
  return days.length === 0 ? undefined : (Math.max(...days) as Day)
}

function answerOf(number: string, root: Fields): Answer<Fulfilment> {
  const [own] = listed(root['expDclrNoPrExpFfmnBrkdQryRsltVo'])
  const count = Number(text(root, 'tCnt') || '0')
  if (count < 0) return { kind: 'refused', reason: text(root, 'ntceInfo') }
  if (!own || count === 0) return { kind: 'none' }
  return {
    kind: 'found',
    found: {
      number,
      acceptedOn: dayIn(text(own, 'acptDt')),
      loadBy: dayIn(text(own, 'loadDtyTmlm')),
      isLoaded: text(own, 'shpmCmplYn') === 'Y',
      departedOn: lastDay(listed(root['expDclrNoPrExpFfmnBrkdDtlQryRsltVo'])),
    },
  }
}

interface Judging<Found> {
  readonly element: string
  readonly judge: (root: Fields) => Answer<Found>
}

function judged<Found>(
  { element, judge }: Judging<Found>,
  status: number,
  body: string,
): Try<Answer<Found>> {
  const read = readXml(body) as Fields | undefined
  const root = read?.[element] as Fields | undefined
  if (root && typeof root === 'object') return { answer: judge(root) }
  const quoted = body.replace(/\s+/g, ' ').trim().slice(0, mostQuoted)
  const reason = `HTTP ${status} ${quoted}`.trim()
  return status >= badRequest
    ? { answer: { kind: 'refused', reason } }
    : { passing: unreadable(reason) }
}

/** Undefined where the service knows nothing. Throws `Unusable` where it refuses or fails. */
export async function askUnipass<Found>(
  unipass: Unipass,
  asked: { readonly url: string; readonly params: Readonly<Record<string, string>> },
  judging: Judging<Found>,
): Promise<Found | undefined> {
  const address = new URL(unipass.url ?? asked.url)
  for (const [name, value] of Object.entries({ crkyCn: unipass.key, ...asked.params })) {
    address.searchParams.set(name, value)
  }
  const answer = await askPatiently(address, unipass, (status, body) =>
    judged(judging, status, body),
  )
  if (answer.kind === 'found') return answer.found
  if (answer.kind === 'none') return undefined
  throw serviceRefused(answer.reason)
}

function fetchFulfilment(unipass: Unipass, number: string): Promise<Fulfilment | undefined> {
  return askUnipass(
    unipass,
    { url: unipassUrl, params: { expDclrNo: number } },
    {
      element: 'expDclrNoPrExpFfmnBrkdQryRtnVo',
      judge: root => answerOf(number, root),
    },
  )
}

/** Several numbers, one after another, with the least time between two requests. */
export async function* fetchFulfilments(
  unipass: Unipass,
  numbers: readonly string[],
): AsyncGenerator<readonly [number: string, found: Fulfilment | undefined]> {
  for (const [at, number] of numbers.entries()) {
    if (at > 0) await waitBetween(unipass)
    yield [number, await fetchFulfilment(unipass, number)]
  }
}
