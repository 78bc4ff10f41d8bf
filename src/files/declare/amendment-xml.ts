/** An amendment as XML: what is amended, why, and every value before and after. */
import { XMLBuilder } from 'fast-xml-parser'
import { formatDay } from '../../basis/day.js'
import { type Asked, amendmentKinds, type Stated } from '../../declare/amendment.js'
import { declarationFields } from '../../declare/declaration-fields.js'

const namespace = 'urn:gwanmun:export-amendment:1'
const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  format: true,
})

/** Goods, their model and their quantity, as 시행규칙 제79조 asks for them. */
function goodsOf({ lines }: Stated) {
  return lines.flatMap(({ items, values }) =>
    items.map(item => ({
      Description: item.item_name ?? '',
      Specification: item.spec ?? '',
      CountQuantity: item.item_quantity ?? '',
      Manufacturer: values.maker ?? '',
    })),
  )
}

export function amendmentXml(number: string, before: Stated, asked: Asked): string {
  const { kind, on, reason, fault, extendTo, changes } = asked
  const pathOf = (name: string): string =>
    declarationFields.find(field => field.name === name)!.path.join('/')
  const body: string = builder.build({
    Amendment: {
      '@xmlns': namespace,
      ID: number,
      FunctionCode: amendmentKinds[kind],
      IssueDateTime: formatDay(on).replaceAll('-', ''),
      Declaration: { ID: before.values.number ?? '' },
      Submitter: { ID: before.values.filer ?? '', Name: before.values.filer_name ?? '' },
      Exporter: { Name: before.values.exporter_name ?? '' },
      ReasonCode: fault,
      Reason: reason,
      ...(extendTo === undefined ? {} : { LoadingDate: formatDay(extendTo).replaceAll('-', '') }),
      ...(kind === 'correct' ? {} : { Goods: goodsOf(before) }),
      ...(changes.length === 0
        ? {}
        : {
            Change: changes.map(({ field, line, item, before: was, after }) => ({
              ...{ Line: String(line), Item: String(item), Pointer: pathOf(field) },
              ...{ Before: was, After: after },
            })),
          }),
    },
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}`
}
