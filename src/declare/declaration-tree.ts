/** The elements of a declaration in XML, in their order: one tree for writing and for the schema. */
import { type DeclarationBlock, type DeclarationField, fieldsOf } from './declaration-fields.js'

export interface TreeNode {
  readonly name: string
  readonly field: DeclarationField | undefined
  readonly children: readonly TreeNode[]
}

/** Elements that stand one behind another as often as there are lines, and items of a line. */
export const repeated = { line: 'GovernmentAgencyGoodsItem', item: 'Item' } as const

interface Growing {
  readonly name: string
  field: DeclarationField | undefined
  readonly children: Growing[]
}

function childOf(parent: Growing, name: string): Growing {
  const known = parent.children.find(child => child.name === name)
  if (known) return known
  const child: Growing = { name, field: undefined, children: [] }
  parent.children.push(child)
  return child
}

function treeOf(name: string, ...blocks: readonly DeclarationBlock[]): Growing {
  const root: Growing = { name, field: undefined, children: [] }
  for (const field of fieldsOf(...blocks)) {
    field.path.reduce(childOf, root).field = field
  }
  return root
}

/** The head of a declaration and its shipment; lines and items are trees of their own within. */
export function declarationTree(): TreeNode {
  const root = treeOf('Declaration', 'head', 'exporter', 'agent', 'buyer', 'common', 'order')
  const shipment = childOf(root, 'GoodsShipment')
  const line = treeOf(repeated.line, 'line')
  line.children.push(treeOf(repeated.item, 'item'))
  shipment.children.push(line)
  return root
}
