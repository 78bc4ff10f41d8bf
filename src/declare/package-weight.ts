/** The gross weight of a package that is declared in parts: which part has one of its own? */
import { type LeavingLine, sentWeight } from './leaving-line.js'
import { sharesOf } from './money.js'
import { parcelKey } from './packed-lines.js'
import type { Parcels } from './parcel-info.js'

export interface PartWeight {
  /** Thousandths of a gram; 0 where it is not known. */
  readonly gross: number
  readonly fault: 'gross_of_package' | 'gross_as_package' | undefined
}

const grossOf = (lines: readonly LeavingLine[]): number =>
  lines.find(line => line.gross > 0)?.gross ?? 0

/** What a list of parcels says of the exporter of the part. */
function weightOfRow({ byOrder, byShipment }: Parcels, lines: readonly LeavingLine[]): number {
  const keyed = lines.filter(line => line.exporter !== '')
  const rows = [
    ...keyed.map(({ shipment, exporter }) => byShipment.get(parcelKey(shipment, exporter))),
    ...keyed.map(({ order, exporter }) => byOrder.get(parcelKey(order, exporter))),
  ]
  return rows.find(row => (row?.common.gross ?? 0) > 0)?.common.gross ?? 0
}

/** What a list of parcels says of the package, and not of a part of it. */
function weightOfPackage({ byOrder, byShipment }: Parcels, lines: readonly LeavingLine[]): number {
  const [{ shipment, order }] = lines as readonly [LeavingLine]
  const isOneOrder = lines.every(line => line.order === order)
  const row = byShipment.get(shipment) ?? (isOneOrder ? byOrder.get(order) : undefined)
  return row?.common.gross ?? 0
}

function shared(lines: readonly LeavingLine[], parts: readonly (readonly LeavingLine[])[]) {
  if (!lines.every(line => line.weight > 0)) return parts.map(() => 0)
  const net = parts.map(part => part.reduce((sum, line) => sum + sentWeight(line), 0n))
  return sharesOf(BigInt(grossOf(lines)), net).map(Number)
}

/**
 * Rows of a list that name the exporter tell the weight of a part, and so do lines that differ from
 * part to part. What all parts say alike is taken for the weight of the package, shared by net
 * weight, and that is said.
 */
export function partWeights(
  parcels: Parcels,
  parts: readonly (readonly LeavingLine[])[],
): readonly PartWeight[] {
  const lines = parts.flat()
  const ofPackage = weightOfPackage(parcels, lines)
  const ofRows = parts.map(part => weightOfRow(parcels, part))
  const own = parts.map((part, at) => {
    const told = grossOf(part)
    return ofRows[at]! > 0 ? ofRows[at]! : told === ofPackage ? 0 : told
  })
  const isNamed = ofRows.some(gross => gross > 0)
  const isOwn = isNamed || (own.every(gross => gross > 0) && new Set(own).size > 1)
  const isAlike = !isOwn && own.every(gross => gross > 0)
  const weights = isOwn ? own : shared(lines, parts)
  const isWeighed = grossOf(lines) > 0
  return weights.map(gross => {
    const isLost = gross === 0 && isWeighed
    return { gross, fault: isLost ? 'gross_of_package' : isAlike ? 'gross_as_package' : undefined }
  })
}
