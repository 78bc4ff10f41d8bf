/** `gwanmun figures import FILE`: a portal's table as observations; vintages are added, never changed. */
import { existsSync, readFileSync } from 'node:fs'
import { importFigures } from '../../figures/import-rows.js'
import type { Observation } from '../../figures/observation.js'
import { figuresWith, loadFigures } from '../../files/figures-asset.js'
import {
  observationsCsv,
  readFiguresMapping,
  readFiguresTable,
} from '../../files/figures-import.js'
import { openSink } from '../../files/sink.js'
import { badOption, missingArgument } from './bad-option.js'
import { complainOf } from './complain.js'
import { seriesNamed } from './figures-bench.js'
import { languageOf, say } from './language.js'
import { allowOnly, type Options } from './options.js'
import { refuseOverwriting } from './refuse-overwriting.js'

/** The rows that `--out` has already stay in front of what is added. */
function writeBehind(out: string, observations: readonly Observation[]): void {
  const csv = observationsCsv(observations)
  const held = out !== '-' && existsSync(out) ? readFileSync(out, 'utf8').trimEnd() : ''
  const added = held === '' ? csv : `${held}\n${csv.slice(csv.indexOf('\n') + 1)}`
  const sink = openSink(out)
  sink.write(new TextEncoder().encode(added))
  sink.finish()
}

/** Runs the command; returns its exit status. */
export async function figuresImportCommand(
  words: readonly string[],
  options: Options,
): Promise<number> {
  const [input, ...rest] = words
  if (input === undefined) throw missingArgument('FILE')
  if (rest.length > 0) throw badOption(rest.join(' '))
  allowOnly(options, ['mapping', 'out'])
  if (options.mapping === undefined) throw missingArgument('--mapping')
  const language = languageOf(options.lang)
  const out = options.out ?? '-'
  refuseOverwriting([input, options.mapping, out])
  const mapping = readFiguresMapping(options.mapping)
  const held = out !== '-' && existsSync(out) ? out : undefined
  const ledger = figuresWith(loadFigures(), held)
  seriesNamed(ledger, mapping.series)
  const rows = await readFiguresTable(input, mapping)
  const { observations, problems, known, blank } = importFigures(ledger, mapping, rows)
  if (observations.length > 0) writeBehind(out, observations)
  complainOf(problems, language)
  const what = `${mapping.series}, ${mapping.vintage}`
  const [fresh, wrong] = [observations.length, problems.length]
  const told = say(
    language,
    `새 값 ${fresh}개(${what}), 이미 있는 값 ${known}개, 빈칸 ${blank}개, 문제 ${wrong}개: ${out}\n`,
    `${fresh} new values (${what}), ${known} known, ${blank} blank, ${wrong} problems: ${out}\n`,
  )
  process.stderr.write(told)
  return problems.length > 0 || observations.length + known === 0 ? 1 : 0
}
