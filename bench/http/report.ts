/** What was measured over HTTP, as tables for people. */
import type { HttpResult } from './cases.js'

function caseText({ name, ko, en, head, rows, notes }: HttpResult): string {
  const table = [
    `| Median of the turns | ${head.join(' | ')} |`,
    `| --- | ${head.map(() => '---:').join(' | ')} |`,
    ...rows.map(row => `| ${row.name} | ${row.figures.join(' | ')} |`),
  ].join('\n')
  const bounds = notes.map(note => `- ${note}`).join('\n')
  return [`### ${name}: ${ko}`, `${en[0]!.toUpperCase()}${en.slice(1)}.`, table, bounds].join(
    '\n\n',
  )
}

export function httpText(results: readonly HttpResult[], day: string, machine: string): string {
  return [`${day}; ${machine}.`, ...results.map(caseText)].join('\n\n')
}
