/** `gwanmun figures chart SERIES --out FILE.svg`: a series, or `balance`, as a chart with its citation. */
import { parsePeriod } from '../../figures/period.js'
import {
  checkUnused,
  everies,
  isBalancePicture,
  type PictureAsked,
  pictureAsked,
} from '../../figures/picture-asked.js'
import { pictureCells } from '../../figures/picture-table.js'
import { csvLine } from '../../files/csv-table.js'
import { chartSvg } from '../../files/figures-chart.js'
import { openSink } from '../../files/sink.js'
import { badOption, missingArgument } from './bad-option.js'
import { ledgerOf, seriesNamed } from './figures-bench.js'
import { languageOf, say } from './language.js'
import { allowOnly, type Options } from './options.js'

const shares: readonly string[] = ['partner', 'item']

const allowed = [
  ...['out', 'partner', 'item', 'period', 'every', 'share', 'scope', 'csv', 'figures'],
] as const

function askedOf(word: string, options: Options): PictureAsked {
  const { partner, item, period, every, share, scope } = options
  if (period !== undefined && !parsePeriod(period)) throw badOption(`--period ${period}`)
  if (every !== undefined && !(everies as readonly string[]).includes(every)) {
    throw badOption(`--every ${every}`)
  }
  if (share !== undefined && !shares.includes(share)) throw badOption(`--share ${share}`)
  if (scope !== undefined && scope !== 'all') throw badOption(`--scope ${scope}`)
  const words = { every, share, scope } as Pick<PictureAsked, 'every' | 'share' | 'scope'>
  return { series: word, partner, item, period, ...words }
}

/** Runs the command; returns its exit status. */
export function figuresChartCommand(given: readonly string[], options: Options): number {
  const [word, ...rest] = given
  if (word === undefined) throw missingArgument('SERIES')
  if (rest.length > 0) throw badOption(rest.join(' '))
  allowOnly(options, allowed)
  const language = languageOf(options.lang)
  const ledger = ledgerOf(options)
  if (!isBalancePicture(word)) seriesNamed(ledger, word)
  const words = askedOf(word, options)
  checkUnused(words, '--')
  const asked = pictureAsked(ledger, words)
  const { lines } = asked
  const points = lines.reduce((sum, line) => sum + line.points.length, 0)
  const out = options.out ?? '-'
  const text = options.csv
    ? `${pictureCells(ledger, asked, language).map(csvLine).join('\n')}\n`
    : chartSvg(asked, language)
  const sink = openSink(out)
  sink.write(new TextEncoder().encode(text))
  sink.finish()
  const ko = `선 ${lines.length}개, 점 ${points}개: ${out}\n`
  process.stderr.write(say(language, ko, `${lines.length} lines, ${points} points: ${out}\n`))
  return points === 0 ? 1 : 0
}
