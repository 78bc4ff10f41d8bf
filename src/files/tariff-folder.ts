/** Writes an imported tariff table as the folder of a schedule: the same table, the same bytes. */
import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { formatDay } from '../basis/day.js'
import { percentPlaces } from '../basis/scale.js'
import type { ScheduleLine } from '../law/schedule.js'
import { csvLine } from './csv-table.js'
import { problemLine, problemsHeader } from './problems-csv.js'
import { openSink } from './sink.js'
import type { ImportedTariff } from './tariff-import.js'

const fixedColumns = ['hs10', 'from', 'to', 'basic', 'wto', 'farm']
const lastColumns = ['gap', 'doubt', 'notes']
const idDigits = 8

/** `650` is `6.5`. */
function percent(permyriad: number | undefined): string {
  if (permyriad === undefined) return ''
  const digits = String(permyriad).padStart(percentPlaces + 1, '0')
  const decimals = digits.slice(-percentPlaces).replace(/0+$/, '')
  return digits.slice(0, -percentPlaces) + (decimals === '' ? '' : `.${decimals}`)
}

function lineText(line: ScheduleLine, { days, agreements }: ImportedTariff): string {
  const { hs10, from = days.firstDay, to = days.lastDay, basic, wto, farm } = line
  const isWhole = from === days.firstDay && to === days.lastDay
  const ownDays = isWhole ? ['', ''] : [formatDay(from), formatDay(to)]
  const rates = [basic, wto, farm, ...agreements.map(column => line.agreements[column])]
  const lists = [line.doubtful ?? [], line.notes ?? []].map(list => list.join(' '))
  return csvLine([hs10, ...ownDays, ...rates.map(percent), line.gap, ...lists])
}

/** The text of `lines.csv`. */
export function linesText(imported: ImportedTariff): string {
  const header = csvLine([...fixedColumns, ...imported.agreements, ...lastColumns])
  const lines = imported.lines.map(line => lineText(line, imported))
  return `${[header, ...lines].join('\n')}\n`
}

/** The text of `edition.json`: it names the digest of the lines, and no file or machine. */
export function editionText(imported: ImportedTariff, lines: string): string {
  const { days, counts, leftOut } = imported
  const digest = createHash('sha256').update(lines).digest('hex')
  const [first, last] = [formatDay(days.firstDay), formatDay(days.lastDay)]
  const year = first.slice(0, 4)
  const edition = {
    id: `kr-${year}-official-${digest.slice(0, idDigits)}`,
    title: {
      ko: `관세율표 ${year} (관세청_품목번호별 관세율표에서 가져옴)`,
      en: `Korean tariff schedule ${year} (imported from the official table by item number)`,
    },
    firstDay: first,
    lastDay: last,
    source: {
      ko: '관세청_품목번호별 관세율표(data.go.kr 15051179)',
      en: 'The official tariff table by item number (data.go.kr 15051179)',
    },
    licence:
      'A tariff schedule is law and outside copyright (저작권법 제7조, Copyright Act art. 7).',
    linesSha256: digest,
    lines: imported.lines.length,
    counts,
    leftOut,
  }
  return `${JSON.stringify(edition, null, 2)}\n`
}

/** The text of `problems.csv`; a row of a workbook is named with its sheet. */
export function problemsText(imported: ImportedTariff, input: string): string {
  const name = basename(input)
  const lines = imported.problems.map(({ sheet, ...problem }) => {
    return problemLine(sheet === '' ? name : `${name}#${sheet}`, problem)
  })
  return problemsHeader + lines.join('')
}

/** The files of the folder, in the order in which they are written. */
export const tariffFiles = ['problems.csv', 'lines.csv', 'edition.json'] as const

/** Writes the folder; `edition.json` comes last, so that half a folder is not taken for one. */
export function writeTariffFolder(imported: ImportedTariff, input: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  const lines = linesText(imported)
  const texts = {
    'problems.csv': problemsText(imported, input),
    'lines.csv': lines,
    'edition.json': editionText(imported, lines),
  }
  for (const name of tariffFiles) {
    const sink = openSink(join(folder, name))
    sink.write(Buffer.from(texts[name]))
    sink.finish()
  }
}
