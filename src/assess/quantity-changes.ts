/** The changes of a row that go with another number of units: what is of the line goes along. */
import { floorMulDiv } from '../basis/exact.js'
import { quantityScale } from '../basis/scale.js'
import type { Changes } from '../parcel/copy.js'
import type { FieldName } from '../parcel/fields.js'
import type { Again } from './again.js'

const ofLine: readonly FieldName[] = ['volume_ml', 'weight_g', 'discount']

/** So many whole units of a row, with its volume, weight and discount in proportion. */
export function quantityChanges(again: Again, row: number, units: number): Changes {
  const before = again.cell('quantity', row)
  const quantity = units * quantityScale
  const shares = ofLine.flatMap(name => {
    const given = again.cell(name, row)
    return given > 0 ? [[name, floorMulDiv(given, quantity, before)] as const] : []
  })
  return { ...Object.fromEntries(shares), quantity }
}
