/** The schema of our XML, made from the same table of fields; it is not that of the customs service. */
import { declarationTree, repeated, type TreeNode } from '../../declare/declaration-tree.js'
import type { FieldForm } from '../../declare/field-forms.js'
import { declarationNamespace } from './declaration-xml.js'

const patterns: Readonly<Partial<Record<FieldForm, string>>> = {
  amount: '[0-9]{1,14}(\\.[0-9]{1,2})?',
  business_any: '[0-9\\-]{1,13}',
  country: '[A-Z]{2}',
  currency: '[A-Z]{3}',
  day: '[0-9]{8}',
  digits: '[0-9]+',
  export_no: '[0-9A-Z]{5}[0-9]{8}([0-9]{1,2}|X)',
  exporter_kind: '[ABCD]',
  filer: '[0-9A-Z]{5}',
  hs: '[0-9]{10}',
  latin: '[ -~]+',
  package: '[A-Z0-9]{1,2}',
  payment: '(TT|LS|LU|DA|DP|CD|PT|WK|GO|GN)',
  person: '[A-Za-z ,.\\-]+',
  port: '[A-Z0-9]{1,5}',
  quantity: '[0-9]{1,10}(\\.[0-9]{1,3})?',
  weight: '[0-9]{1,13}(\\.[0-9]{1,3})?',
}

function isOptional(node: TreeNode): boolean {
  if (node.field) return node.field.need !== 'required'
  return node.children.every(isOptional)
}

function typeOf({ field }: TreeNode, indent: string): string {
  const { form, most, attribute } = field!
  const pattern = patterns[form]
  const facets = [
    `${indent}    <xs:minLength value="1"/>`,
    `${indent}    <xs:maxLength value="${most}"/>`,
    ...(pattern === undefined ? [] : [`${indent}    <xs:pattern value="${pattern}"/>`]),
  ]
  const simple = [
    `${indent}<xs:simpleType>`,
    `${indent}  <xs:restriction base="xs:string">`,
    ...facets,
    `${indent}  </xs:restriction>`,
    `${indent}</xs:simpleType>`,
  ]
  if (!attribute) return simple.join('\n')
  const [name, value] = attribute
  // A simple type with an attribute is restricted by what it extends, so that it is named.
  return [
    `${indent}<xs:complexType>`,
    `${indent}  <xs:simpleContent>`,
    `${indent}    <xs:extension base="d:${typeName(field!.name)}">`,
    `${indent}      <xs:attribute name="${name}" use="required" fixed="${value}" type="xs:string"/>`,
    `${indent}    </xs:extension>`,
    `${indent}  </xs:simpleContent>`,
    `${indent}</xs:complexType>`,
  ].join('\n')
}

const typeName = (name: string): string => `type_${name}`

function elementOf(node: TreeNode, indent: string): string {
  const isMany = Object.values<string>(repeated).includes(node.name)
  const many = isMany ? ' maxOccurs="unbounded"' : isOptional(node) ? ' minOccurs="0"' : ''
  const inner = node.field
    ? typeOf(node, `${indent}  `)
    : [
        `${indent}  <xs:complexType>`,
        `${indent}    <xs:sequence>`,
        ...node.children.map(child => elementOf(child, `${indent}      `)),
        `${indent}    </xs:sequence>`,
        `${indent}  </xs:complexType>`,
      ].join('\n')
  return `${indent}<xs:element name="${node.name}"${many}>\n${inner}\n${indent}</xs:element>`
}

function namedTypes(node: TreeNode): readonly string[] {
  if (!node.field) return node.children.flatMap(namedTypes)
  if (!node.field.attribute) return []
  const plain = { ...node, field: { ...node.field, attribute: undefined } }
  const text = typeOf(plain, '  ')
  return [text.replace('<xs:simpleType>', `<xs:simpleType name="${typeName(node.field.name)}">`)]
}

/** The text of `assets/declare/export-declaration.xsd`. */
export function declarationSchema(): string {
  const tree = declarationTree()
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!-- Generated from src/declare/declaration-fields.ts. It is ours, not that of the customs service. -->',
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"',
    `  xmlns:d="${declarationNamespace}" targetNamespace="${declarationNamespace}"`,
    '  elementFormDefault="qualified">',
    ...namedTypes(tree),
    elementOf(tree, '  '),
    '</xs:schema>',
    '',
  ].join('\n')
}
