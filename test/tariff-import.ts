/** Imports a tariff table within the test, and tells what became of it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scheduleCommand } from '../src/doors/cli/schedule.js'
import { readCsvTable } from '../src/files/csv-table.js'
import { runCommand } from './command.js'
import { lastingScratch } from './scratch.js'
import { sheet } from './tariff-sheets.js'
import { type Cell, type Sheet, workbook } from './workbook.js'

export const scratch = lastingScratch('tariff')
const input = join(scratch, 'table.xlsx')
export const folder = join(scratch, 'out')

export type Line = Readonly<Record<string, string>>

function tableOf(name: string): readonly Line[] {
  const { header, rows } = readCsvTable(readFileSync(join(folder, name), 'utf8'))
  return rows.map(({ cells }) => Object.fromEntries(header.map((title, at) => [title, cells[at]!])))
}

/** Cells that are not blank, so that a test names what a line holds and nothing else. */
function held(line: Line): Line {
  return Object.fromEntries(Object.entries(line).filter(([, cell]) => cell !== ''))
}

export async function imported(content: string | Buffer, ...words: readonly string[]) {
  writeFileSync(input, content)
  const said = await runCommand(scheduleCommand, 'import', input, '--out', folder, ...words)
  return { ...said, lines: tableOf('lines.csv').map(held), problems: tableOf('problems.csv') }
}

export const fromSheets = (...sheets: readonly Sheet[]) => imported(workbook(sheets), '--json')
export const fromRows = (...rows: readonly (readonly Cell[])[]) =>
  fromSheets(sheet('2.12', ...rows))
