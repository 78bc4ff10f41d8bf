/** Levels 0–3 take time, chance and the world as arguments. */

import { isPure } from './rooms.js'
import type { Offence, Rule } from './rule.js'
import { readsSurroundings } from './scope.js'
import { attribute, child, children, isTest, isTypeOnly, type Tree, walk } from './source.js'

const surroundings: ReadonlySet<string> = new Set([
  ...['performance', 'process', 'Intl', 'console', 'fetch', 'crypto', 'navigator', 'location'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
  ...['globalThis', 'window', 'self', 'global', 'document', 'localStorage', 'sessionStorage'],
  ...['Buffer', 'require', '__dirname', '__filename', 'Temporal', 'eval', 'Function', 'WebSocket'],
])

/** Methods that look at the machine's language or time zone. */
const localMethods: ReadonlySet<string> = new Set([
  ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'localeCompare'],
  ...['toLocaleUpperCase', 'toLocaleLowerCase', 'getTimezoneOffset'],
])

export const surroundingsRule: Rule = {
  name: 'surroundings',
  fix: 'pass the time, the random number or the text in as an argument; doors read the world',
  covers: path => isPure(path) && !isTest(path),
  find: source => {
    const found: Offence[] = []
    walk(source, (node, parents) => {
      if (isTypeOnly(node)) return false
      const what = ambient(node, parents)
      if (what) found.push({ line: source.lineOf(node.start), what })
      return undefined
    })
    return found
  },
}

function ambient(node: Tree, parents: readonly Tree[]): string | undefined {
  if (node.type === 'MetaProperty' && attribute(child(node, 'meta'), 'name') === 'import') {
    return 'reads import.meta'
  }
  if (node.type === 'MemberExpression') {
    const name = memberName(node)
    return name && localMethods.has(name) ? `calls ${name}` : undefined
  }
  if (!readsSurroundings(node, parents)) return undefined
  const name = String(attribute(node, 'name'))
  if (surroundings.has(name)) return `reads ${name}`
  const parent = parents.at(-1)!
  if (name === 'Math' && !isPlainMath(parent)) return 'reads Math.random'
  return name === 'Date' && !isTimelessDate(node, parent) ? 'reads the clock' : undefined
}

function isPlainMath(parent: Tree): boolean {
  const name = memberName(parent)
  return name !== undefined && name !== 'random'
}

/** A date made from a given number is arithmetic; every other use may look at the clock. */
function isTimelessDate(node: Tree, parent: Tree): boolean {
  if (parent.type === 'NewExpression' && attribute(parent, 'callee') === node) {
    return children(parent, 'arguments').some(argument => argument.type !== 'SpreadElement')
  }
  if (parent.type === 'BinaryExpression') return attribute(parent, 'operator') === 'instanceof'
  const name = memberName(parent)
  return name === 'UTC' || name === 'parse'
}

function memberName(node: Tree): string | undefined {
  if (node.type !== 'MemberExpression') return undefined
  const property = child(node, 'property')
  const name =
    attribute(node, 'computed') === true
      ? attribute(property, 'value')
      : attribute(property, 'name')
  return typeof name === 'string' ? name : undefined
}
