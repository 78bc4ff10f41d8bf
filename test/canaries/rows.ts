/** Rows with a personal value in every personal column, whole and broken in every way. */
import { fields } from '../../src/parcel/fields.js'
import type { Values } from '../bad-input/formats.js'

export const personal: readonly string[] = fields.flatMap(field =>
  field.personal ? [field.name] : [],
)
const others = fields.flatMap(field => (field.personal ? [] : [field.name]))

/** What may stand in no artefact: a name of ours, and a customs id that is read as a number. */
export const canaries = ['CANARY', '909090909090'] as const
const customsId = `P${canaries[1]}`

const usual: Values = {
  ...{ line: '1', declared_on: '2026-02-03', ship_from: 'CN', hs: '6109101000', goods: '티셔츠' },
  ...{ quantity: '1', unit_price: '120', currency: 'USD', local_freight: '0', local_tax: '0' },
  ...{ platform: 'm', seller: 's', purchased_on: '2026-01-20' },
  ...{ brand: 'b', model: 'm', order_no: 'o' },
}

/** The columns as the table has them, and with the personal ones before and behind the parcel. */
export const orders: readonly (readonly string[])[] = [
  fields.map(field => field.name),
  [...personal.slice(0, 4), 'parcel', ...personal.slice(4), ...others.slice(1)],
]

/** Every personal column has a value of its own. */
export function rowOf(parcel: string, more: Values = {}): Values {
  const own = personal.map((name, at) => [name, `${canaries[0]}${at}, ${parcel}`] as const)
  return { ...usual, parcel, ...Object.fromEntries(own), ...more }
}

/** Sound rows, rows with wrong values, and rows that contradict each other. */
export function plainRows(): readonly Values[] {
  const long = canaries[0].repeat(900)
  const allOf = (value: string) => Object.fromEntries(personal.map(name => [name, value]))
  return [
    ...['A', 'B', 'C'].map(parcel => rowOf(parcel, { customs_id: customsId })),
    ...personal.map((name, at) => rowOf(`W${at}`, { [name]: `${canaries[0]}, wrong` })),
    rowOf('L', allOf(long)),
    rowOf('D', { customs_id: customsId }),
    rowOf('D', { line: '2', person: `${canaries[0]} other`, customs_id: 'P909090909091' }),
  ]
}

/** Lines of CSV of which a cell is gone, or one too many, or quoted in a wrong way, at every place. */
export function brokenLines(names: readonly string[]): readonly string[] {
  const cellsOf = (parcel: string): string[] => {
    const row = rowOf(parcel)
    return names.map(name => (row[name] ?? '').replaceAll(',', ' '))
  }
  return names.flatMap((name, at) => {
    const word = personal.includes(name) ? canaries[0] : 'x'
    const cells = (kind: string) => cellsOf(`${kind}${at}`)
    const opened = cells('open').with(at, `"${cells('open')[at]}`)
    const quoted = cells('quoted').with(at, `"${cells('quoted')[at]}"${word}`)
    const lines = cells('lines').with(at, `"${word}\n${word}" ${word}`)
    const nul = cells('nul').with(at, `${cells('nul')[at]}\0`)
    return [
      cells('less').toSpliced(at, 1).join(','),
      cells('more').toSpliced(at, 0, '').join(','),
      cells('cut').slice(0, at).join(','),
      ...[opened, quoted, lines, nul].map(one => one.join(',')),
    ].filter(line => line !== '')
  })
}
