/** `gwanmun landed compare FILE [ORDER [LINE]]`: one consignment in every destination. */
import { countryName, countryOf } from '../../basis/country.js'
import { amountWithUnit, groupedDigits } from '../../basis/decimal-text.js'
import { landingJson } from '../../landed/as-json.js'
import { compareLanded, firstCountries, type Landing } from '../../landed/compare.js'
import { sharedReasons } from '../../landed/general-reasons.js'
import { dues } from '../../landed/outcome.js'
import { dueTexts } from '../../landed/word-texts.js'
import { badOption } from './bad-option.js'
import { complainOf } from './complain.js'
import { landedBenchOptions } from './landed-bench.js'
import { judgedLines, placeWords, problemsAround, rowOfLine } from './landed-lines.js'
import { type Language, languageOf, say } from './language.js'
import { allowOnly, type Options } from './options.js'

function lineText(one: Landing, language: Language): string {
  const name = `${countryName(countryOf(one.to), language)} (${one.to})`
  if (!one.outcome) {
    const why = one.missing.map(code => sharedReasons[code][language]).join(' ')
    return `  ${name}: ${say(language, '판정하지 못함', 'not judged')}. ${why}\n`
  }
  const parts = dues.map(due => {
    const amount = one.outcome!.amounts[due]
    const shown = amount === '' ? say(language, '모름', 'not known') : groupedDigits(amount)
    return `${dueTexts[due][language]} ${shown}`
  })
  const won = one.landedKrw === '' ? '' : ` = ${amountWithUnit(one.landedKrw, 'KRW', language)}`
  const least = one.outcome.unknown.length > 0 ? say(language, ' 이상', ' at least') : ''
  return `  ${name}: ${groupedDigits(one.landed)} ${one.currency}${won}${least}\n      ${parts.join(', ')}\n`
}

/** Countries of `--to`, in the order given. */
function countriesOf(given: string | undefined): readonly string[] {
  if (given === undefined) return firstCountries()
  const countries = given.split(',').map(one => one.trim().toUpperCase())
  const unknown = countries.find(one => countryOf(one) === 0)
  if (unknown !== undefined) throw badOption(`--to ${given}`)
  return countries
}

/** Runs the command; returns its exit status. */
export async function landedCompareCommand(
  words: readonly string[],
  options: Options,
): Promise<number> {
  const { input, order, line } = placeWords(words)
  allowOnly(options, [...landedBenchOptions, 'to'])
  const language = languageOf(options.lang)
  const to = countriesOf(options.to)
  const lines = await judgedLines(input, options)
  const row = rowOfLine(lines, order, line)
  const around = problemsAround(lines, row)
  complainOf(around, language)
  if (lines.columns.refusals[row]! > 0) return 1
  const found = compareLanded(lines.judged, lines.bench, row, to)
  const head = say(
    language,
    '구매자가 문 앞에서 내는 값(아는 것까지): 물품 + 운임·보험료 + 세금',
    'What the buyer pays at the door, as far as it is known: goods, charges and taxes',
  )
  const text = options.json
    ? `${JSON.stringify(found.map(landingJson), null, 2)}\n`
    : `${head}\n${found.map(one => lineText(one, language)).join('')}`
  process.stdout.write(text)
  return around.length > 0 ? 1 : 0
}
