/** `gwanmun declare evidence FILE --period P`: what proves the zero rate of a period, tied to the won. */
import { readFileSync } from 'node:fs'
import { codeId } from '../../basis/codes.js'
import { groupedDigits } from '../../basis/decimal-text.js'
import { fileProblem, type Problem, Unusable } from '../../basis/problem.js'
import { type Period, periodNamed } from '../../declare/periods.js'
import { resultsHead } from '../../declare/tax-forms.js'
import { filesOfEvidence, foundOf, vatRatesOf } from '../../files/declare/declare-evidence.js'
import { evidenceJson, type Found } from '../../files/declare/evidence-files.js'
import { readDrawbackTable, readPayouts } from '../../files/declare/small-tables.js'
import { missingArgument } from './bad-option.js'
import { complainOf } from './complain.js'
import { outFolder, problemsFile, putAll } from './declare-build.js'
import { type DeclareInput, declareInput, declareOptions, pathsRead } from './declare-input.js'
import { type Language, languageOf, say } from './language.js'
import { allowOnly, type Options } from './options.js'
import { refuseOverwriting } from './refuse-overwriting.js'

export function periodOption(value: string | undefined): Period {
  if (value === undefined) throw missingArgument('--period')
  const period = periodNamed(value)
  if (period) return period
  const told = `--period ${value} (2026-Q4, 2026-H2, 2026)`
  throw new Unusable(fileProblem(codeId['option_bad']!, told))
}

interface Tables {
  readonly found: Found
  readonly problems: readonly Problem[]
}

async function foundIn({ columns, tables }: DeclareInput, options: Options): Promise<Tables> {
  const path = options['vat-rates']
  const table = options['drawback-table']
  const drawback = table === undefined ? undefined : await readDrawbackTable(table)
  const payouts = options.payouts === undefined ? undefined : await readPayouts(options.payouts)
  const found = foundOf(columns, tables, {
    ...{ period: periodOption(options.period), exporter: options.exporter },
    vatRates: vatRatesOf(path === undefined ? undefined : readFileSync(path, 'utf8')),
    isApproximate: options['approximate-rates'] === true,
    ...{ drawback: drawback?.rows, payouts: payouts?.rows },
  })
  return { found, problems: [...(drawback?.problems ?? []), ...(payouts?.problems ?? [])] }
}

function summaryText({ evidence }: Found, folder: string, language: Language): string {
  const { all, exported, others } = resultsHead(evidence)
  const won = ({ won: amount }: { readonly won: number }) => groupedDigits(String(amount))
  return say(
    language,
    `${evidence.period.name} 영세율 ${all.count}건 ${won(all)}원: 수출재화 ${exported.count}건 ${won(exported)}원, ` +
      `기타 ${others.count}건 ${won(others)}원. ${folder}에 썼습니다\n`,
    `${evidence.period.name}, zero rate: ${all.count} supplies, ${won(all)} won; declared ` +
      `${exported.count}, ${won(exported)} won; others ${others.count}, ${won(others)} won. In ${folder}\n`,
  )
}

/** Runs the command; where the won of a supply is not known no form is written. */
export async function declareEvidenceCommand(
  words: readonly string[],
  options: Options,
): Promise<number> {
  allowOnly(options, [
    ...[...declareOptions, 'period', 'vat-rates', 'approximate-rates', 'drawback-table', 'payouts'],
    ...['exporter', 'out'],
  ])
  const language = languageOf(options.lang)
  const read = await declareInput(words, options, false)
  const folder = outFolder(read.input, options, 'evidence')
  refuseOverwriting([...pathsRead(read.input, options), folder])
  const { found, problems } = await foundIn(read, options)
  const stopping = [...read.problems, ...found.evidence.problems, ...problems]
  const all = [...stopping, ...read.warnings, ...found.evidence.warnings]
  complainOf(all, language)
  const isWhole = found.evidence.problems.length === 0
  const files = [...(await filesOfEvidence(found, language)), problemsFile(read.input, all)]
  await putAll(folder, files, { period: found.evidence.period.name, complete: isWhole })
  const json = () => `${JSON.stringify(evidenceJson(found), null, 2)}\n`
  process.stdout.write(options.json ? json() : summaryText(found, folder, language))
  return stopping.length > 0 ? 1 : 0
}
