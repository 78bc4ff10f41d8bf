/** The rate of each week and currency: the official one where it is on board, else one that is made up. */

export interface Rates {
  /** Won for one unit, in millionths. */
  of(day: string, currency: string): bigint
  /** The file for `--rates`, with every week that has no official rate. */
  madeUp(): string
}

export const currencies = ['USD', 'EUR', 'JPY', 'CNY', 'GBP', 'KRW'] as const
const million = 1_000_000n
const dayLength = 86_400_000
const lastWeek = '2027-05-30'

/** Around these the made-up weeks go up and down. */
const around: Readonly<Record<string, number>> = {
  USD: 1_187_430_000,
  EUR: 1_349_480_000,
  JPY: 10_123_400,
  CNY: 182_510_000,
  GBP: 1_623_070_000,
}

export function ratesOf(weekly: string): Rates {
  const official = readOfficial(weekly)
  const of = (day: string, currency: string) => {
    if (currency === 'KRW') return million
    const week = weekOf(day)
    return official.get(`${week} ${currency}`) ?? invented(week, currency)
  }
  return { of, madeUp: () => madeUpFile(official) }
}

function readOfficial(weekly: string): ReadonlyMap<string, bigint> {
  const rates = new Map<string, bigint>()
  for (const line of weekly.split('\n').slice(1)) {
    const [from, , currency, krw] = line.split(',')
    if (from && currency && krw) rates.set(`${from} ${currency}`, scaled(krw))
  }
  return rates
}

export function scaled(krw: string): bigint {
  const [whole = '0', part = ''] = krw.split('.')
  return BigInt(whole) * million + BigInt(part.padEnd(6, '0').slice(0, 6))
}

/** Sunday of the week of a day. */
export function weekOf(day: string): string {
  const time = Date.parse(day)
  return iso(time - new Date(time).getUTCDay() * dayLength)
}

function invented(week: string, currency: string): bigint {
  const number = Math.floor(Date.parse(week) / (7 * dayLength))
  const steps = ((number * 7919) % 401) - 200
  // Two decimals, as the pages of the older weeks have them; every eighth week four.
  const unit = number % 8 === 0 ? 100n : 10_000n
  const rate = BigInt(Math.round(around[currency]! * (1 + steps / 1000)))
  return (rate / unit) * unit
}

function madeUpFile(official: ReadonlyMap<string, bigint>): string {
  const lines = ['from,to,currency,krw_per_unit,source']
  for (let week = '2003-12-28'; week <= lastWeek; week = iso(Date.parse(week) + 7 * dayLength)) {
    for (const currency of currencies) {
      if (currency === 'KRW' || official.has(`${week} ${currency}`)) continue
      const to = iso(Date.parse(week) + 6 * dayLength)
      lines.push(`${week},${to},${currency},${shown(invented(week, currency))},made up`)
    }
  }
  return `${lines.join('\n')}\n`
}

function shown(rate: bigint): string {
  return `${rate / million}.${String(rate % million).padStart(6, '0')}`
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
