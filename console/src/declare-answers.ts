/** What keeps a declaration from being built, as questions; answers go into the files that are at hand. */
import { fieldWords, outboundFields, parcelFields, profileFields, type Text } from 'gwanmun/pages'
import Papa from 'papaparse'
import { type AtHand, fileOf, type HeldFile, withText } from './at-hand.js'
import type { ColumnKind } from './column-kind.js'
import type { DeclareProblem } from './declared.js'

type Where = 'profile' | 'orders' | 'parcels'

export interface DeclareQuestion {
  readonly key: string
  readonly where: Where
  readonly column: ColumnKind & Text
  /** Rows of the orders that one answer fills. */
  readonly rows: readonly number[]
  readonly order: string
  readonly sku: string
  readonly goods: string
  readonly message: Text
  /** Nothing is wrong but that it is blank. */
  readonly isMissing: boolean
  readonly value: string
}

/** What a table lacks: no value of the orders settles it. */
const ofTables: readonly string[] = ['rate_missing', 'vat_rate_missing', 'law_not_known']

const missingCodes: readonly string[] = ['declaration_field_missing', 'profile_field_missing']

export interface Asked {
  readonly questions: readonly DeclareQuestion[]
  /** What no answer settles here: it is told. */
  readonly others: readonly DeclareProblem[]
}

const outbound = new Map<string, ColumnKind & Text>(
  outboundFields.map(({ name, kind, choices, ko, en, unit }) => {
    const shown = ['', 'currency'].includes(unit) ? '' : ` (${unit})`
    return [name, { name, kind, choices, ko: `${ko}${shown}`, en: `${en}${shown}` }]
  }),
)

/** Columns that lines of one product share; a net weight is that of a line, whatever it counts. */
const ofProduct: readonly string[] = [
  ...['hs', 'hs_destination', 'goods', 'kind', 'origin', 'maker', 'maker_business_no'],
]

export const profileColumns: readonly (ColumnKind & Text & { readonly need: string })[] =
  profileFields.map(({ name, form, need, ko, en }) => {
    return { name, kind: 'text', choices: fieldWords[form] ?? [], need, ko, en }
  })

const profiles = new Map(profileColumns.map(column => [column.name, column]))
const parcels = new Map<string, ColumnKind & Text>(
  parcelFields.map(({ name, form, ko, en }) => {
    return [name, { name, kind: form === 'day' ? 'day' : 'text', choices: [], ko, en }]
  }),
)

type Rows = readonly (readonly string[])[]

const rowsOf = (text: string): Rows =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false }).data

function cellsAt(rows: Rows, row: number): Readonly<Record<string, string>> {
  const [header = []] = rows
  const cells = rows[row - 1] ?? []
  return Object.fromEntries(header.map((name, at) => [name.trim(), cells[at] ?? '']))
}

function columnOf({ column, code, file }: DeclareProblem) {
  if (ofTables.includes(code)) return undefined
  if (file === 'profile') {
    const field = profiles.get(column)
    return field && ({ where: 'profile', field } as const)
  }
  // A row of the other files is not one of the orders.
  if (file !== 'orders') return undefined
  const field = outbound.get(column)
  if (field) return { where: 'orders', field } as const
  const ofParcel = parcels.get(column)
  return ofParcel && ({ where: 'parcels', field: ofParcel } as const)
}

function questionOf(problem: DeclareProblem, rows: Rows): DeclareQuestion | undefined {
  const found = columnOf(problem)
  if (!found) return undefined
  const { row, message, code } = problem
  const { where, field } = found
  const { order = '', sku = '', goods = '', ...cells } = cellsAt(rows, row)
  const isShared = where === 'orders' && sku !== '' && ofProduct.includes(field.name)
  const whose = where === 'profile' ? '' : isShared ? sku : where === 'parcels' ? order : `${row}`
  const { [field.name]: value = '' } = { ...cells, order, sku, goods } as Record<string, string>
  return {
    ...{ key: [where, field.name, isShared, whose].join('\u001f'), where, column: field },
    ...{ rows: [row], order, sku: isShared ? sku : '', goods, message, value },
    isMissing: missingCodes.includes(code),
  }
}

/** One question for all rows that one answer fills, in the order of the problems. */
export function askedIn(problems: readonly DeclareProblem[], files: AtHand['files']): Asked {
  const rows = rowsOf(files.orders?.text ?? '')
  const questions = new Map<string, DeclareQuestion>()
  const others: DeclareProblem[] = []
  for (const problem of problems) {
    const next = questionOf(problem, rows)
    if (!next) {
      others.push(problem)
      continue
    }
    const known = questions.get(next.key)
    const all = [...(known?.rows ?? []), ...next.rows]
    questions.set(next.key, { ...(known ?? next), rows: [...new Set(all)] })
  }
  return { questions: [...questions.values()], others }
}

interface Change {
  readonly row: number
  readonly column: string
  readonly answer: string
}

/** A CSV with some cells written anew; a column that it lacks is added. */
function changed(file: HeldFile, changes: readonly Change[]): HeldFile {
  const rows = rowsOf(file.text).map(row => [...row])
  const [header = []] = rows
  for (const { row, column, answer } of changes) {
    if (!header.includes(column)) header.push(column)
    const cells = rows[row - 1]
    if (!cells) continue
    const at = header.indexOf(column)
    while (cells.length <= at) cells.push('')
    cells[at] = answer
  }
  return withText(file, Papa.unparse(rows, { newline: '\n' }))
}

/** A list of parcels that has none yet; of made-up orders it is made up as well. */
const noParcels = (orders: HeldFile | undefined): HeldFile =>
  fileOf('parcels.csv', 'order\n', { isSample: orders?.isSample === true })

/** The list of parcels with the answers of one order; a row is added where it has none. */
function withParcel(file: HeldFile, order: string, column: string, answer: string): HeldFile {
  const rows = rowsOf(file.text.replace(/\n*$/, ''))
  const at = (rows[0] ?? []).indexOf('order')
  const row = rows.findIndex((cells, place) => place > 0 && cells[at] === order)
  if (row > 0) return changed(file, [{ row: row + 1, column, answer }])
  const added = (rows[0] ?? []).map((_, place) => (place === at ? order : ''))
  const text = Papa.unparse([...rows, added], { newline: '\n' })
  return changed({ ...file, text }, [{ row: rows.length + 1, column, answer }])
}

export type Typed = Readonly<Record<string, string>>

/** All that is at hand, with what was answered. */
export function answered(
  hand: AtHand,
  questions: readonly DeclareQuestion[],
  typed: Typed,
): AtHand {
  const given = questions
    .map(question => ({ ...question, answer: (typed[question.key] ?? '').trim() }))
    .filter(({ answer }) => answer !== '')
  const of = (where: Where) => given.filter(one => one.where === where)
  const { orders } = hand.files
  const cells = of('orders').flatMap(({ rows, column, answer }) =>
    rows.map(row => ({ row, column: column.name, answer })),
  )
  const packed = of('parcels')
  const list = packed.reduce(
    (file, { order, column, answer }) => withParcel(file, order, column.name, answer),
    hand.files.parcels ?? noParcels(orders),
  )
  return {
    ...hand,
    files: {
      ...hand.files,
      ...(orders && cells.length > 0 ? { orders: changed(orders, cells) } : {}),
      ...(packed.length > 0 ? { parcels: list } : {}),
    },
    profile: {
      ...hand.profile,
      ...Object.fromEntries(of('profile').map(({ column, answer }) => [column.name, answer])),
    },
  }
}
