/** A parsed source file as the tidy rules see it, and the walk over its tree. */

import { type Comment, type Program, parseSync } from 'oxc-parser'

/** A node of the syntax tree; its children are found by looking, since every rule walks. */
export interface Tree {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

export interface Source {
  /** From the root of the repository, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly lines: readonly string[]
  readonly program: Program
  readonly comments: readonly Comment[]
  /** 1-based line of a character offset. */
  readonly lineOf: (offset: number) => number
}

/** `parents` runs from the program down to the direct parent. Return false to skip the children. */
export type Visit = (node: Tree, parents: readonly Tree[]) => boolean | undefined

export function parseSource(path: string, text: string): Source {
  const parsed = parseSync(path, text)
  const error = parsed.errors[0]
  if (error) throw new Error(`${path} does not parse: ${error.message}`)
  const starts = lineStarts(text)
  return {
    path,
    text,
    lines: text.split('\n'),
    program: parsed.program,
    comments: parsed.comments,
    lineOf: offset => lineAt(starts, offset),
  }
}

export function walk(source: Source, visit: Visit): void {
  walkFrom(source.program as unknown as Tree, [], visit)
}

export function walkFrom(node: Tree, parents: readonly Tree[], visit: Visit): void {
  if (visit(node, parents) === false) return
  const below = [...parents, node]
  for (const child of childrenOf(node)) walkFrom(child, below, visit)
}

export function childrenOf(node: Tree): readonly Tree[] {
  return Object.values(node).flat().filter(isTree)
}

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

/** The child under a key, when that is a node. */
export function child(node: Tree, key: string): Tree | undefined {
  const value = attribute(node, key)
  return isTree(value) ? value : undefined
}

/** What the parser wrote under a key: a name, an operator, a flag. */
export function attribute(node: Tree | undefined, key: string): unknown {
  return node?.[key]
}

export function children(node: Tree, key: string): readonly Tree[] {
  const value = attribute(node, key)
  return Array.isArray(value) ? value.filter(isTree) : []
}

export function isFunction(node: Tree): boolean {
  return (
    node.type === 'FunctionDeclaration' ||
    node.type === 'FunctionExpression' ||
    node.type === 'ArrowFunctionExpression'
  )
}

/** Whether the walk stands in a type: what is written there is gone when the program runs. */
export function isTypeOnly(node: Tree): boolean {
  return (
    node.type === 'TSTypeAnnotation' ||
    node.type === 'TSTypeParameterInstantiation' ||
    node.type === 'TSTypeParameterDeclaration' ||
    node.type === 'TSTypeAliasDeclaration' ||
    node.type === 'TSInterfaceDeclaration' ||
    node.type === 'TSLiteralType' ||
    node.type === 'TSTypeReference' ||
    node.type === 'TSTypeOperator' ||
    node.type === 'TSUnionType'
  )
}

export function isTest(path: string): boolean {
  return /\.test\.ts$/.test(path)
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}
