/** Asks the public service for the customs rates of a week (관세청_관세환율정보, data.go.kr 15101230). */
import { type Day, formatDay } from '../basis/day.js'
import { askPatiently, type Keyed, type Try, waitBetween } from './patient-fetch.js'
import { type RateItem, type RatesAnswer, readRatesAnswer } from './rates-answer.js'
import { itsWords, serviceFailed, serviceRefused, unreadable } from './service-fault.js'

export const ratesServiceUrl =
  'https://apis.data.go.kr/1220000/retrieveTrifFxrtInfo/getRetrieveTrifFxrtInfo'

export interface RatesService extends Keyed {
  readonly url?: string | undefined
  /** The key of the portal, as it is or already percent-encoded. */
  readonly key: string
}

const pageLength = 100
const mostPages = 10
/** Letters of an answer that are quoted. */
const mostQuoted = 120
const badRequest = 400
const importKind = '2'

/** All rates of the week that begins on a Sunday. Throws `Unusable` when the service fails. */
export async function fetchRates(service: RatesService, sunday: Day): Promise<readonly RateItem[]> {
  const items: RateItem[] = []
  for (let page = 1; page <= mostPages; page++) {
    if (page > 1) await waitBetween(service)
    const answer = await askPatiently(addressOf(service, sunday, page), service, judged)
    if (answer.kind === 'refused') throw serviceRefused(answer.reason)
    if (answer.kind === 'unreadable') throw serviceFailed(unreadable(answer.reason), 1)
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

function judged(status: number, text: string): Try<RatesAnswer> {
  const answer = readRatesAnswer(text)
  if (answer.kind === 'refused' && answer.isPassing) return { passing: itsWords(answer.reason) }
  if (answer.kind !== 'unreadable') return { answer }
  const quoted = text.replace(/\s+/g, ' ').trim().slice(0, mostQuoted)
  const reason = `HTTP ${status} ${quoted}`.trim()
  return status >= badRequest
    ? { answer: { kind: 'refused', reason, isPassing: false } }
    : { answer: { kind: 'unreadable', reason } }
}
