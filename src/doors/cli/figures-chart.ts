/** `gwanmun figures chart SERIES --out FILE.svg`: a series, or `balance`, as a chart with its citation. */
import type { Ledger } from '../../figures/ledger.js'
import {
  balancePicture,
  cellsOf,
  type Every,
  type Picture,
  picture,
  revisionPicture,
  sharesPicture,
  spread,
} from '../../figures/picture.js'
import { pictureCells } from '../../figures/picture-table.js'
import { csvLine } from '../../files/csv-table.js'
import { chartSvg } from '../../files/figures-chart.js'
import { openSink } from '../../files/sink.js'
import { badOption } from './bad-option.js'
import { ledgerOf, seriesNamed } from './figures-bench.js'
import { languageOf, say } from './language.js'
import { allowOnly, type Options } from './options.js'

const everies: readonly string[] = ['year', 'half', 'quarter', 'month']

function everyOption(every: string | undefined): Every | undefined {
  if (every !== undefined && !everies.includes(every)) throw badOption(`--every ${every}`)
  return every as Every | undefined
}

/** `--partner CN` is one line of vintages; `--partner all` sets all partners beside each other. */
function seriesPicture(ledger: Ledger, id: string, options: Options): Picture {
  const { partner, item, period } = options
  const every = everyOption(options.every)
  if (partner === 'all') return picture(ledger, spread(ledger, id, 'partner'), every)
  if (item === 'all') return picture(ledger, spread(ledger, id, 'item'), every)
  const isOne = partner !== undefined || item !== undefined
  const own = { series: id, partner: (partner ?? '').toUpperCase(), item: item ?? '' }
  if (period !== undefined) return revisionPicture(ledger, { ...own, period })
  return picture(ledger, isOne ? [own] : cellsOf(ledger, id), every)
}

function pictureAsked(ledger: Ledger, word: string | undefined, options: Options): Picture {
  if (word === 'balance') return balancePicture(ledger)
  const { id, claimsAs } = seriesNamed(ledger, word)
  const by = options.share
  if (by === undefined) return seriesPicture(ledger, id, options)
  if (by !== 'partner' && by !== 'item') throw badOption(`--share ${by}`)
  return sharesPicture(ledger, claimsAs, by)
}

/** Runs the command; returns its exit status. */
export function figuresChartCommand(words: readonly string[], options: Options): number {
  const [word, ...rest] = words
  if (rest.length > 0) throw badOption(rest.join(' '))
  allowOnly(options, ['out', 'partner', 'item', 'period', 'every', 'share', 'csv', 'figures'])
  const language = languageOf(options.lang)
  const ledger = ledgerOf(options)
  const asked = pictureAsked(ledger, word, options)
  const points = asked.lines.reduce((sum, line) => sum + line.points.length, 0)
  const out = options.out ?? '-'
  const text = options.csv
    ? `${pictureCells(ledger, asked, language).map(csvLine).join('\n')}\n`
    : chartSvg(asked, language)
  const sink = openSink(out)
  sink.write(new TextEncoder().encode(text))
  sink.finish()
  process.stderr.write(
    say(
      language,
      `선 ${asked.lines.length}개, 점 ${points}개: ${out}\n`,
      `${asked.lines.length} lines, ${points} points: ${out}\n`,
    ),
  )
  return points === 0 ? 1 : 0
}
