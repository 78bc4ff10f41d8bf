/** Reads our own XML of a declaration back into its values. */
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { codeId } from '../../basis/codes.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import type { Stated } from '../../declare/amendment.js'
import {
  type DeclarationBlock,
  type DeclarationName,
  fieldsOf,
  type Values,
} from '../../declare/declaration-fields.js'
import { repeated } from '../../declare/declaration-tree.js'

const parser = new XMLParser({
  parseTagValue: false,
  ignoreAttributes: true,
  isArray: name => Object.values<string>(repeated).includes(name),
})

type Node = string | { readonly [name: string]: Node | readonly Node[] } | undefined

function at(node: Node, path: readonly string[]): string {
  let here: Node = node
  for (const name of path) here = typeof here === 'object' ? (here[name] as Node) : undefined
  return typeof here === 'string' ? here : ''
}

function valuesIn(node: Node, ...blocks: readonly DeclarationBlock[]): Values {
  const found = fieldsOf(...blocks).map(({ name, path }) => [name, at(node, path)] as const)
  return Object.fromEntries(found.filter(([, value]) => value !== '')) as Partial<
    Record<DeclarationName, string>
  >
}

function listIn(node: Node, name: string): readonly Node[] {
  const list = typeof node === 'object' ? node[name] : undefined
  return Array.isArray(list) ? list : []
}

/** Throws `Unusable` for what is no declaration of ours. */
export function readDeclaration(text: string, file: string): Stated {
  const isSound = !/<!DOCTYPE/i.test(text) && XMLValidator.validate(text) === true
  const read = isSound ? (parser.parse(text) as { readonly Declaration?: Node }) : undefined
  const root = read?.Declaration
  if (typeof root !== 'object') throw new Unusable(fileProblem(codeId['declaration_bad']!, file))
  const values = valuesIn(root, 'head', 'exporter', 'agent', 'buyer', 'common', 'order')
  const lines = listIn(root['GoodsShipment'] as Node, repeated.line).map(line => ({
    values: valuesIn(line, 'line'),
    items: listIn(line, repeated.item).map(item => valuesIn(item, 'item')),
    record: 0,
  }))
  if (!values.number || lines.length === 0) {
    throw new Unusable(fileProblem(codeId['declaration_bad']!, file))
  }
  return { values, lines }
}
