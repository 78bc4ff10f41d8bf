/** `gwanmun rates fetch`: the customs rates of a week from the public service, as a rates file. */
import { codeId } from '../../basis/codes.js'
import { addDays, type Day, weekdayOf, weekOf } from '../../basis/day.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import { importRates } from '../../files/rates-import.js'
import { fetchRates, type RatesService } from '../../files/rates-service.js'
import { badOption } from './bad-option.js'
import { languageOf } from './language.js'
import { allowOnly, dayOption, type Options } from './options.js'
import { today } from './today.js'
import { writeRates } from './write-rates.js'

const keyName = 'GWANMUN_DATA_KEY'

function keyOf(): string {
  const key = process.env[keyName]?.trim()
  if (key) return key
  throw new Unusable(fileProblem(codeId['service_key_missing']!, keyName))
}

/** The key travels in the address, so that only this machine may be asked without encryption. */
export function urlOption(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  const isHere = url !== undefined && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
  if (url?.protocol === 'https:' || (isHere && url.protocol === 'http:')) return value
  throw badOption(`--url ${value} (https://…)`)
}

/** Runs the command; `patience` is for tests. */
export async function ratesFetchCommand(
  words: readonly string[],
  options: Options,
  patience: Omit<RatesService, 'key' | 'url'> = {},
): Promise<number> {
  if (words.length > 0) throw badOption(words.join(' '))
  allowOnly(options, ['week', 'url', 'out'])
  const language = languageOf(options.lang)
  const url = urlOption(options.url)
  const day: Day = dayOption('week', options.week) ?? today()
  const sunday = addDays(day, -weekdayOf(day))
  const items = await fetchRates({ ...patience, url, key: keyOf() }, sunday)
  const result = importRates(items)
  const rows = result.rows.filter(row => weekOf(row.from) === weekOf(sunday))
  if (rows.length === 0 && result.problems.length === 0) {
    throw new Unusable(fileProblem(codeId['rates_none']!, weekOf(sunday)))
  }
  return writeRates({ ...result, rows }, options, language)
}
