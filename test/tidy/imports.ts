/** Finds every way in which a file names another: imports, re-exports, type queries, workers. */

import { attribute, child, children, type Source, type Tree, walk } from './source.js'

export interface Import {
  readonly specifier: string
  readonly typeOnly: boolean
  readonly line: number
}

/** `import { type A }` still loads the file when it runs, so it counts as a value. */
export function importsOf(source: Source): readonly Import[] {
  const found: Import[] = []
  walk(source, node => {
    const named = namedBy(node)
    const specifier = named && literal(named.node)
    if (named && specifier !== undefined) {
      found.push({ specifier, typeOnly: named.typeOnly, line: source.lineOf(node.start) })
    }
    return undefined
  })
  return found
}

/** Imports whose target is only known when the program runs. */
export function computedImportsOf(source: Source): readonly number[] {
  const lines: number[] = []
  walk(source, node => {
    const target = node.type === 'ImportExpression' ? child(node, 'source') : undefined
    if (target && literal(target) === undefined) lines.push(source.lineOf(node.start))
    return undefined
  })
  return lines
}

interface Named {
  readonly node: Tree | undefined
  readonly typeOnly: boolean
}

function namedBy(node: Tree): Named | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
      return { node: child(node, 'source'), typeOnly: attribute(node, 'importKind') === 'type' }
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return { node: child(node, 'source'), typeOnly: attribute(node, 'exportKind') === 'type' }
    case 'ImportExpression':
      return { node: child(node, 'source'), typeOnly: false }
    case 'TSImportType':
      return { node: child(node, 'source') ?? child(node, 'argument'), typeOnly: true }
    case 'NewExpression':
      return { node: workerFile(node), typeOnly: false }
    default:
      return undefined
  }
}

/** `new URL('./worker.js', import.meta.url)` loads code as surely as an import does. */
function workerFile(node: Tree): Tree | undefined {
  const [file] = children(node, 'arguments')
  if (attribute(child(node, 'callee'), 'name') !== 'URL' || !file) return undefined
  return /^\.\.?\/.*\.[jt]s$/.test(literal(file) ?? '') ? file : undefined
}

function literal(node: Tree | undefined): string | undefined {
  if (node?.type === 'TSLiteralType') return literal(child(node, 'literal'))
  const value = attribute(node, 'value')
  return node?.type === 'Literal' && typeof value === 'string' ? value : undefined
}
