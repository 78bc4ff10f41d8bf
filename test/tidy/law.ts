/** Law is data without branches; rules are branches without numbers. */

import type { Offence, Rule } from './rule.js'
import { attribute, isTest, isTypeOnly, type Source, type Tree, walk } from './source.js'

const branching: ReadonlySet<string> = new Set([
  ...['IfStatement', 'SwitchStatement', 'ConditionalExpression', 'LogicalExpression'],
  ...['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement'],
  'TryStatement',
])

const numbers: Rule = {
  name: 'numbers-in-rules',
  fix: 'a number of the law is a provision with its article: put it in src/law and read it there',
  covers: path => /^src\/(assess|landed|screen|declare)\//.test(path) && !isTest(path),
  find: source =>
    offences(source, node =>
      isForeignNumber(node) ? `the number ${attribute(node, 'raw')}` : undefined,
    ),
}

const literals: Rule = {
  name: 'law-is-literal',
  fix: 'write literals only; a change of form is itself a provision that the rule switches over',
  covers: path => /^src\/law\/[a-z]{2}\//.test(path) && !isTest(path),
  find: source => offences(source, node => (branching.has(node.type) ? node.type : undefined)),
}

export const lawRules: readonly Rule[] = [numbers, literals]

function isForeignNumber(node: Tree): boolean {
  if (node.type !== 'Literal') return false
  const value = attribute(node, 'value')
  if (typeof value === 'bigint') return value !== 0n && value !== 1n
  return typeof value === 'number' && value !== 0 && value !== 1
}

function offences(source: Source, what: (node: Tree) => string | undefined): readonly Offence[] {
  const found: Offence[] = []
  walk(source, node => {
    if (isTypeOnly(node)) return false
    const offence = what(node)
    if (offence) found.push({ line: source.lineOf(node.start), what: offence })
    return undefined
  })
  return found
}
