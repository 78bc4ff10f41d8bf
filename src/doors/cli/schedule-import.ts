/** `gwanmun schedule import FILE`: the official yearly tariff table as the folder of a schedule. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '../../basis/codes.js'
import { dayOf, formatDay, noDay } from '../../basis/day.js'
import { problemMessage } from '../../basis/problem.js'
import { tariffFiles, writeTariffFolder } from '../../files/tariff-folder.js'
import { type ImportedTariff, importTariff, type TariffOptions } from '../../files/tariff-import.js'
import { badOption, missingArgument } from './bad-option.js'
import { grouped, type Language, languageOf, say } from './language.js'
import { allowOnly, countOption, dayOption, type Options } from './options.js'
import { refuseOverwriting } from './refuse-overwriting.js'

const mostShown = 20

/** The days of the edition as given; undefined where the table shall tell. */
function daysGiven(options: Options): TariffOptions['days'] {
  const year = countOption('year', options.year)
  const firstDay = dayOption('from', options.from)
  const lastDay = dayOption('to', options.to)
  if (year !== undefined) {
    const [first, last] = [dayOf(year, 1, 1), dayOf(year, 12, 31)]
    const isAlone = firstDay === undefined && lastDay === undefined
    if (first === noDay || !isAlone) throw badOption(`--year ${options.year}`)
    return { firstDay: first, lastDay: last }
  }
  if (firstDay === undefined && lastDay === undefined) return undefined
  if (firstDay === undefined || lastDay === undefined) throw missingArgument('--from, --to')
  if (lastDay < firstDay) throw badOption(`--from ${options.from} --to ${options.to}`)
  return { firstDay, lastDay }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const block of createReadStream(path)) hash.update(block as Buffer)
  return hash.digest('hex')
}

interface Told {
  readonly imported: ImportedTariff
  readonly folder: string
  readonly sha256: string
}

function gapsOf({ lines }: ImportedTariff): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const { gap } of lines) if (gap !== '') counts.set(gap, (counts.get(gap) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function problemsText({ problems }: ImportedTariff, language: Language): string {
  const shown = problems.slice(0, mostShown).map(problem => {
    const place = [problem.sheet, problem.row, problem.column].filter(part => part !== '')
    return `${place.join(':')} ${codeOf(problem.code).code}  ${problemMessage(problem, language)}\n`
  })
  const left = grouped(problems.length - shown.length)
  const isMore = problems.length > shown.length
  return shown.join('') + (isMore ? say(language, `그 밖에 ${left}건\n`, `${left} more\n`) : '')
}

function listed(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${grouped(count)}`)
    .join(', ')
}

function resultText({ imported, folder }: Told, language: Language): string {
  const { counts, days, lines, leftOut, sheets } = imported
  const range = `${formatDay(days.firstDay)}…${formatDay(days.lastDay)}`
  const { rows, used, repeated, outside, refused } = counts
  const out = [rows, used, repeated, counts.leftOut, outside, refused].map(grouped)
  const ignored = sheets.ignored.map(name => `[${name}]`).join(' ')
  const gaps = listed(gapsOf(imported))
  const told = [
    say(
      language,
      `행 ${out[0]}개: 씀 ${out[1]}, 되풀이 ${out[2]}, 뺀 구분 ${out[3]}, 기간 밖 ${out[4]}, 거부 ${out[5]}`,
      `${out[0]} rows: ${out[1]} used, ${out[2]} repeated, ${out[3]} of kinds left out, ` +
        `${out[4]} outside the days, ${out[5]} refused`,
    ),
    ignored && say(language, `읽지 않은 시트: ${ignored}`, `sheets not read: ${ignored}`),
    counts.leftOut > 0 &&
      say(language, `뺀 구분: ${listed(leftOut)}`, `kinds left out: ${listed(leftOut)}`),
    gaps && say(language, `모름으로 둔 세번: ${gaps}`, `lines left as not known: ${gaps}`),
    say(
      language,
      `세번 ${grouped(lines.length)}줄 (${range}), ${folder}`,
      `${grouped(lines.length)} lines (${range}), ${folder}`,
    ),
  ]
  return `${told.filter(line => line).join('\n')}\n`
}

function resultJson({ imported, folder, sha256 }: Told): string {
  const { counts, days, lines, leftOut, sheets, problems } = imported
  const told = {
    first_day: formatDay(days.firstDay),
    last_day: formatDay(days.lastDay),
    lines: lines.length,
    counts,
    left_out: leftOut,
    gaps: gapsOf(imported),
    sheets,
    problems: problems.length,
    input_sha256: sha256,
    out: folder,
  }
  return `${JSON.stringify(told, null, 2)}\n`
}

/** Runs the command; its exit status is 1 when some rows were refused, or none gave a line. */
export async function scheduleImportCommand(
  words: readonly string[],
  options: Options,
): Promise<number> {
  const [input, ...rest] = words
  if (input === undefined) throw missingArgument('FILE')
  if (rest.length > 0 || input === '-') throw badOption(words.join(' '))
  allowOnly(options, ['out', 'year', 'from', 'to', 'sheet'])
  const language = languageOf(options.lang)
  const folder = options.out ?? `${input.replace(/\.(xlsx|csv|csv\.gz)$/i, '')}.schedule`
  refuseOverwriting([input, ...tariffFiles.map(name => join(folder, name))])
  const given = { sheet: options.sheet, days: daysGiven(options) }
  const imported = await importTariff(input, given)
  writeTariffFolder(imported, input, folder)
  const told = { imported, folder, sha256: await sha256Of(input) }
  if (!options.json) process.stderr.write(problemsText(imported, language))
  process.stdout.write(options.json ? resultJson(told) : resultText(told, language))
  return imported.counts.refused > 0 || imported.lines.length === 0 ? 1 : 0
}
