/** Tells a name of the surroundings (a clock, a network) from a variable of the same name. */

import { attribute, child, children, childrenOf, isFunction, type Tree } from './source.js'

const declared = new WeakMap<Tree, ReadonlySet<string>>()

/** Whether this identifier reads a name that no enclosing function or block declares. */
export function readsSurroundings(node: Tree, parents: readonly Tree[]): boolean {
  if (node.type !== 'Identifier' || !isReference(node, parents.at(-1))) return false
  return !parents.some(parent => namesIn(parent).has(String(attribute(node, 'name'))))
}

function isReference(node: Tree, parent: Tree | undefined): boolean {
  if (!parent) return false
  const keyed = attribute(parent, 'key') === node && attribute(parent, 'value') !== node
  if (attribute(parent, 'property') === node || keyed) return attribute(parent, 'computed') === true
  return (
    attribute(parent, 'imported') !== node &&
    attribute(parent, 'exported') !== node &&
    attribute(parent, 'label') !== node
  )
}

function namesIn(scope: Tree): ReadonlySet<string> {
  const known = declared.get(scope)
  if (known) return known
  const names = new Set<string>(opensScope(scope) ? bindingsOf(scope) : [])
  declared.set(scope, names)
  return names
}

function opensScope(node: Tree): boolean {
  return (
    isFunction(node) ||
    node.type === 'Program' ||
    node.type === 'BlockStatement' ||
    node.type === 'CatchClause' ||
    node.type.startsWith('For')
  )
}

function bindingsOf(scope: Tree): readonly string[] {
  const own = [...children(scope, 'params'), child(scope, 'param'), child(scope, 'id')]
  const inner = childrenOf(scope).flatMap(node => declarationsOf(node))
  return [...own.flatMap(patternNames), ...inner]
}

function declarationsOf(node: Tree): readonly string[] {
  switch (node.type) {
    case 'VariableDeclaration':
      return children(node, 'declarations').flatMap(one => patternNames(child(one, 'id')))
    case 'ImportDeclaration':
      return children(node, 'specifiers').flatMap(one => patternNames(child(one, 'local')))
    case 'ExportNamedDeclaration':
      return childrenOf(node).flatMap(one => declarationsOf(one))
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return patternNames(child(node, 'id'))
    default:
      return []
  }
}

function patternNames(pattern: Tree | undefined): readonly string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [String(attribute(pattern, 'name'))]
    case 'AssignmentPattern':
      return patternNames(child(pattern, 'left'))
    case 'RestElement':
      return patternNames(child(pattern, 'argument'))
    case 'ArrayPattern':
      return children(pattern, 'elements').flatMap(patternNames)
    case 'ObjectPattern':
      return children(pattern, 'properties').flatMap(one =>
        patternNames(child(one, 'value') ?? one),
      )
    case 'TSParameterProperty':
      return patternNames(child(pattern, 'parameter'))
    default:
      return []
  }
}
