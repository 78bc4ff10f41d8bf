/** A declaration as XML, in the names of the data model of customs as far as they are known. */
import { XMLBuilder } from 'fast-xml-parser'
import type { Declaration } from '../../declare/declaration.js'
import type { Values } from '../../declare/declaration-fields.js'
import { declarationTree, repeated, type TreeNode } from '../../declare/declaration-tree.js'

/** Ours: it is no name of the customs service. */
export const declarationNamespace = 'urn:gwanmun:export-declaration:1'

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  format: true,
  suppressEmptyNode: false,
})

type Element = string | { readonly [name: string]: Element | readonly Element[] }

const tree = declarationTree()

function leafOf({ field }: TreeNode, values: Values): Element | undefined {
  const value = values[field!.name] ?? ''
  if (value === '') return undefined
  if (!field!.attribute) return value
  const [name, text] = field!.attribute
  return { [`@${name}`]: text, '#text': value }
}

/** Elements without a value are left out, and so is what holds nothing else. */
function elementOf(
  node: TreeNode,
  values: Values,
  listOf: (node: TreeNode) => readonly Element[] | undefined,
): Element | undefined {
  if (node.field) return leafOf(node, values)
  const parts = node.children.flatMap(child => {
    const part = listOf(child) ?? elementOf(child, values, listOf)
    return part === undefined ? [] : [[child.name, part] as const]
  })
  return parts.length === 0 ? undefined : Object.fromEntries(parts)
}

export function declarationXml({ values, lines }: Declaration): string {
  const root = elementOf(tree, values, node => {
    if (node.name !== repeated.line) return undefined
    return lines.map(line => {
      const items = (child: TreeNode) =>
        child.name === repeated.item
          ? line.items.map(item => elementOf(child, item, () => undefined) ?? '')
          : undefined
      return elementOf(node, line.values, items) ?? ''
    })
  })
  const named = { '@xmlns': declarationNamespace, ...(root as object) }
  const body: string = builder.build({ Declaration: named })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}`
}
