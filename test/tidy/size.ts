/** Limits on the size of files, functions, lines, parameters and nesting. */

import type { Offence, Rule } from './rule.js'
import {
  attribute,
  child,
  children,
  isFunction,
  isTest,
  type Source,
  type Tree,
  walk,
} from './source.js'

const limits = { file: 300, function: 60, line: 110, parameters: 4, nesting: 3 } as const

const control: ReadonlySet<string> = new Set([
  ...['IfStatement', 'SwitchStatement', 'TryStatement', 'WhileStatement', 'DoWhileStatement'],
  ...['ForStatement', 'ForInStatement', 'ForOfStatement'],
])

const written = (path: string) => !path.includes('/generated/')
const isList = (path: string) => /^src\/law\/[a-z]{2}\//.test(path) || /-list\.ts$/.test(path)

const fileLength: Rule = {
  name: 'file-length',
  fix: `split it by question; a file has at most ${limits.file} lines`,
  covers: path => written(path) && !isList(path),
  find: source => {
    const count = source.lines.length - (source.text.endsWith('\n') ? 1 : 0)
    return count > limits.file ? [{ line: limits.file + 1, what: `${count} lines` }] : []
  },
}

const lineLength: Rule = {
  name: 'line-length',
  fix: `break it; a line has at most ${limits.line} columns`,
  covers: written,
  find: source =>
    source.lines.flatMap((line, index) => {
      const width = [...line].length
      return width > limits.line ? [{ line: index + 1, what: `${width} columns` }] : []
    }),
}

const functionLength: Rule = {
  name: 'function-length',
  fix: `push work down into named functions; a function has at most ${limits.function} lines`,
  covers: written,
  find: source =>
    functions(source, (node, parents) => {
      const count = source.lineOf(node.end - 1) - source.lineOf(node.start) + 1
      if (count <= limits.function) return undefined
      return isTestGroup(source, parents.at(-1)) ? undefined : `${count} lines`
    }),
}

const parameters: Rule = {
  name: 'parameters',
  fix: `take one named object; a function has at most ${limits.parameters} parameters`,
  covers: written,
  find: source =>
    functions(source, node => {
      const count = children(node, 'params').length
      return count > limits.parameters ? `${count} parameters` : undefined
    }),
}

const nesting: Rule = {
  name: 'nesting',
  fix: `return early or name the inner part; blocks nest at most ${limits.nesting} deep`,
  covers: written,
  find: source => {
    const found: Offence[] = []
    walk(source, (node, parents) => {
      // Only the first level too deep is told: what lies inside it goes away with it.
      const tooDeep = limits.nesting + 1
      if (control.has(node.type) && !isElseIf(node, parents) && depth(node, parents) === tooDeep) {
        found.push({ line: source.lineOf(node.start), what: `${tooDeep} deep` })
      }
      return undefined
    })
    return found
  },
}

export const sizeRules: readonly Rule[] = [
  fileLength,
  lineLength,
  functionLength,
  parameters,
  nesting,
]

function functions(
  source: Source,
  what: (node: Tree, parents: readonly Tree[]) => string | undefined,
): readonly Offence[] {
  const found: Offence[] = []
  walk(source, (node, parents) => {
    const offence = isFunction(node) ? what(node, parents) : undefined
    if (offence) found.push({ line: source.lineOf(node.start), what: offence })
    return undefined
  })
  return found
}

/** `describe('…', () => { … })` holds tests as a file holds functions. */
function isTestGroup(source: Source, parent: Tree | undefined): boolean {
  if (!isTest(source.path) || parent?.type !== 'CallExpression') return false
  return source.text.startsWith('describe', child(parent, 'callee')?.start)
}

/** Counted from the innermost function, since its body is read on its own. */
function depth(node: Tree, parents: readonly Tree[]): number {
  const chain = [...parents, node]
  const inside = chain.slice(chain.findLastIndex(isFunction) + 1)
  return inside.filter((one, at) => control.has(one.type) && !isElseIf(one, inside.slice(0, at)))
    .length
}

function isElseIf(node: Tree, parents: readonly Tree[]): boolean {
  const parent = parents.at(-1)
  return parent?.type === 'IfStatement' && attribute(parent, 'alternate') === node
}
