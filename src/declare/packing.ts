/** What is packed together, and which declarations that makes under the law of the day. */
import { codeId } from '../basis/codes.js'
import type { Day } from '../basis/day.js'
import type { Problem } from '../basis/problem.js'
import type { OutboundFieldName } from '../parcel/outbound-fields.js'
import { exportLawOn } from './export-law.js'
import type { Common, LeavingLine } from './leaving-line.js'
import { type PartWeight, partWeights } from './package-weight.js'
import {
  acceptedOf,
  filled,
  groups,
  isGiven,
  numberRows,
  numbersApart,
  type PartNumber,
  parcelOf,
} from './packed-lines.js'
import type { ParcelInfo, Parcels } from './parcel-info.js'

/** Lines of one declaration to be: a shipment, or the part of it that one order or exporter is. */
export interface Shipment {
  readonly name: string
  readonly orders: readonly string[]
  readonly lines: readonly LeavingLine[]
  /** The day of declaration. */
  readonly on: Day
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
  /** What a list of parcels says besides. */
  readonly parcel: ParcelInfo | undefined
}

/** A problem of one line; what is personal is never told. */
export function problemOf(
  code: string,
  line: Pick<LeavingLine, 'record'>,
  column: string,
  told: Readonly<Record<string, string>> = {},
): Problem {
  const { value = '', ...more } = told
  return { code: codeId[code]!, row: line.record, column, start: 0, length: 0, value, more }
}

type Shared = readonly (readonly [keyof Common, OutboundFieldName])[]

/** What all that is in one package must agree in, by the columns that it comes from. */
const ofPackage: Shared = [
  ['to', 'to'],
  ['carrier', 'carrier'],
  ['export', 'kind_of_export'],
  ['declaredOn', 'declared_on'],
  ['loadedOn', 'loaded_on'],
  ['tracking', 'tracking_no'],
]

/** What all that is in one declaration must agree in. */
const ofDeclaration: Shared = [
  ['currency', 'currency'],
  ['incoterm', 'incoterm'],
  ['exporter', 'exporter'],
]

/** Values of a package that a line may leave blank. */
const packageFields: readonly (keyof Common)[] = [
  ...(['tracking', 'declaredOn', 'loadedOn', 'to', 'carrier', 'export'] as const),
]

function disagreements(lines: readonly LeavingLine[], shared: Shared): readonly Problem[] {
  return shared.flatMap(([name, column]) => {
    const first = lines.find(line => isGiven(line[name]))
    const other = lines.find(line => isGiven(line[name]) && line[name] !== first?.[name])
    if (!other) return []
    const code = column === 'currency' ? 'currencies_mixed' : 'shipment_conflict'
    return [problemOf(code, other, column)]
  })
}

function buyersDiffer(lines: readonly LeavingLine[]): readonly Problem[] {
  const other = lines.find(line => line.buyer !== lines[0]!.buyer)
  return other ? [problemOf('shipment_buyers', other, 'buyer')] : []
}

/** Lines without a number are told by what they say: two of one kind take numbers. */
function lineKey({ shipment, order, line, sku, goods, price, ordered }: LeavingLine): string {
  const own = line > 0 ? [line] : ['', sku, goods, price, ordered]
  return [shipment, order, ...own].join('\u0000')
}

/** One declaration has one number, whatever rows of a list tell it. */
function numbersDiffer(lines: readonly LeavingLine[], parcels: Parcels): readonly Problem[] {
  const numberOf = (line: LeavingLine): string =>
    parcelOf(parcels, line)?.texts.declaration_no ?? ''
  const first = lines.map(numberOf).find(isGiven)
  const other = lines.find(line => isGiven(numberOf(line)) && numberOf(line) !== first)
  return other ? [problemOf('shipment_conflict', other, 'declaration_no')] : []
}

/** Lines that stand twice, of which too much is sent, or which were cancelled and sent all the same. */
function linesAmiss(lines: readonly LeavingLine[]): readonly Problem[] {
  const seen = new Set<string>()
  return lines.flatMap(line => {
    const key = lineKey(line)
    if (seen.has(key)) {
      return [problemOf('order_line_twice', line, 'line', { value: line.order })]
    }
    seen.add(key)
    const told = { value: line.order }
    if (line.status === 'cancelled') {
      return [problemOf('cancelled_but_sent', line, 'quantity_shipped', told)]
    }
    return line.shipped > line.ordered
      ? [problemOf('shipped_too_many', line, 'quantity_shipped')]
      : []
  })
}

interface Part {
  readonly name: string
  readonly lines: readonly LeavingLine[]
}

/** A package, and what its parts share of it. */
interface Package {
  readonly lines: readonly LeavingLine[]
  readonly on: Day
  readonly problems: readonly Problem[]
  readonly isSplit: boolean
  /** Orders are declared one by one on that day. */
  readonly isTakenApart: boolean
}

/** What is a part's own of what the package has; undefined where there are no parts. */
interface OwnOfPart {
  readonly weight: PartWeight | undefined
  readonly number: PartNumber | undefined
}

interface Apart {
  readonly name: string
  readonly line: LeavingLine
  /** A row of the list that has a number, of the part or of the package. */
  readonly accepted: ParcelInfo | undefined
}

function apartWarnings({ name, line, accepted }: Apart, whole: Package, own: OwnOfPart) {
  const { isTakenApart } = whole
  const code = isTakenApart ? 'packing_apart' : 'exporters_apart'
  const fault = own.weight?.fault
  return [
    problemOf(code, line, isTakenApart ? 'shipment' : 'exporter', { value: name }),
    ...(fault ? [problemOf(fault, line, 'gross_weight_g', { value: name })] : []),
    ...(accepted && !own.number?.row
      ? [problemOf('number_of_several', line, 'declaration_no', { value: name })]
      : []),
  ]
}

export class Grouping {
  private readonly today: Day
  private readonly parcels: Parcels

  constructor(today: Day, parcels: Parcels) {
    this.today = today
    this.parcels = parcels
  }

  /** One shipment, or one for each order or each exporter where the law of the day asks for that. */
  of(name: string, given: readonly LeavingLine[]): readonly Shipment[] {
    const lines = filled(given, packageFields)
    const on = lines[0]!.declaredOn >= 0 ? lines[0]!.declaredOn : this.today
    const { jointPacking } = exportLawOn(on).exportNotice
    const isJoint = jointPacking === 'one_orderer'
    const isTakenApart = !isJoint && new Set(lines.map(line => line.order)).size > 1
    const parts = this.partsOf(name, lines, isJoint)
    const problems = [
      ...(isTakenApart ? [] : buyersDiffer(lines)),
      ...(isTakenApart ? [] : disagreements(lines, ofPackage)),
    ]
    const isSplit = parts.length > 1
    const own = { lines, on, problems, isSplit, isTakenApart }
    const all = parts.map(part => part.lines)
    const weights = isSplit ? partWeights(this.parcels, all) : []
    const numbers = isSplit ? numberRows(this.parcels, all) : []
    return parts.map((part, at) => {
      return this.one(part, own, { weight: weights[at], number: numbers[at] })
    })
  }

  private partsOf(name: string, lines: readonly LeavingLine[], isJoint: boolean): readonly Part[] {
    const by = isJoint ? ('exporter' as const) : ('order' as const)
    const parts = [...groups(lines, line => line[by])]
    if (parts.length === 1) return [{ name, lines }]
    return parts.map(([key, own]) => ({ name: `${name}/${key === '' ? '?' : key}`, lines: own }))
  }

  private one({ name, lines: given }: Part, whole: Package, own: OwnOfPart): Shipment {
    const { weight, number } = own
    const weighed = weight ? given.map(line => ({ ...line, gross: weight.gross })) : given
    const lines = filled(weighed, ['gross', 'packages'])
    const orders = [...new Set(lines.map(line => line.order))]
    const [first] = lines
    const isUnnamed = whole.isSplit && !whole.isTakenApart && first!.exporter === ''
    const problems = [
      ...whole.problems,
      ...(whole.isTakenApart ? disagreements(lines, ofPackage) : []),
      ...disagreements(lines, ofDeclaration),
      ...linesAmiss(lines),
      ...(whole.isSplit ? [] : numbersDiffer(lines, this.parcels)),
      ...(number?.other ? [problemOf('shipment_conflict', number.other, 'declaration_no')] : []),
      ...(isUnnamed ? [problemOf('value_missing', first!, 'exporter')] : []),
    ]
    const rows = lines.flatMap(line => parcelOf(this.parcels, line) ?? [])
    const accepted = acceptedOf(rows)
    return {
      ...{ name, orders, lines, on: whole.on, problems },
      warnings: whole.isSplit ? apartWarnings({ name, line: first!, accepted }, whole, own) : [],
      parcel: numbersApart(rows[0], whole.isSplit ? number?.row : accepted),
    }
  }
}
