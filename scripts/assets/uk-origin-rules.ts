/** The rules of origin of the agreement between the United Kingdom and Korea, made compact. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OutputFile } from './source-table.js'

interface RuleSet {
  readonly min: string
  readonly max: string
  readonly subdivision: string
  readonly rules: readonly { readonly rule: string }[]
}

/** Text without links, marks of emphasis, line breaks, and what parts the cells. */
function plain(text: string): string {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/\*+/g, '')
    .replaceAll('|', '/')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function lineOf({ min, max, subdivision, rules }: RuleSet): string {
  return [min, max, plain(subdivision), ...rules.map(({ rule }) => plain(rule))].join('|')
}

export function ukOriginRuleFiles(from: string): readonly OutputFile[] {
  const text = readFileSync(join(from, 'uk-roo-korea/south-korea.json'), 'utf8')
  const { rule_sets: sets } = JSON.parse(text) as { readonly rule_sets: readonly RuleSet[] }
  const lines = sets.map(lineOf)
  return [{ path: 'assets/uk-origin-rules/rules.txt', text: `${lines.join('\n')}\n` }]
}
