/** Tables of freight by weight that the law points to; they are handed in, none is on board. */
import { countryOf } from '../basis/country.js'
import { type Day, formatDay } from '../basis/day.js'
import { quantityScale } from '../basis/scale.js'
import { sha256 } from '../basis/sha256.js'

/** The surface parcel tariff (선편소포우편물요금표), or the express table (탁송품 과세운임표). */
export type FreightKind = 'surface_parcel' | 'express'

export interface FreightRow {
  readonly kind: FreightKind
  /** The country of dispatch, in two letters. */
  readonly country: string
  /** The zone of the country in its source; for people. */
  readonly zone: string
  /** Up to this weight; undefined for the amount of each further kilogram above the last step. */
  readonly maxWeightG: number | undefined
  readonly krw: number
  readonly from: Day
  /** The last day, itself included; undefined where no end is known. */
  readonly to: Day | undefined
  readonly source: string
}

/** How an amount was found: `step × times + further × perFurther + rest`. */
export interface FreightFound {
  readonly krw: number
  /** The step of the weight, or the last step where the weight is above it. */
  readonly stepKrw: number
  readonly stepG: number
  /** How often the last step was taken: more than once only without a row per further kilogram. */
  readonly times: number
  /** Kilograms begun above the last step, and the amount of each; 0 where none. */
  readonly furtherKg: number
  readonly perFurtherKrw: number
  /** The step of what is above whole last steps; 0 where there is none. */
  readonly restKrw: number
  readonly source: string
}

interface FreightTable {
  readonly from: Day
  readonly to: Day | undefined
  readonly steps: FreightRow[]
  perFurther: FreightRow | undefined
}

const gramsPerKilogram = 1000

/** What makes a set of rows no table. */
export type FreightFault = 'overlap' | 'step_twice' | 'no_steps' | 'zone_mixed'

export class BadFreightTable extends Error {
  override readonly name = 'BadFreightTable'
}

function fault(what: FreightFault, row: FreightRow): never {
  throw new BadFreightTable(`${what}: ${row.kind} ${row.country} ${formatDay(row.from)}`)
}

/** Tables by kind, country and day. Throws `BadFreightTable` where rows contradict each other. */
export class FreightTables {
  readonly digest: string
  /** By the number of the country. */
  private readonly tables: Readonly<Record<FreightKind, FreightTable[][]>> = {
    surface_parcel: [],
    express: [],
  }

  constructor(rows: readonly FreightRow[]) {
    for (const row of rows) this.add(row)
    for (const kind of Object.values(this.tables)) kind.forEach(settle)
    this.digest = sha256(rows.map(textOf).sort().join('\n'))
  }

  private add(row: FreightRow): void {
    const country = countryOf(row.country)
    const tables = this.tables[row.kind][country] ?? []
    this.tables[row.kind][country] = tables
    let table = tables.find(one => one.from === row.from && one.to === row.to)
    if (!table) {
      table = { from: row.from, to: row.to, steps: [], perFurther: undefined }
      tables.push(table)
    }
    if (row.maxWeightG === undefined) {
      if (table.perFurther) fault('step_twice', row)
      table.perFurther = row
      return
    }
    if (table.steps.some(step => step.maxWeightG === row.maxWeightG)) fault('step_twice', row)
    if (table.steps.some(step => step.zone !== row.zone)) fault('zone_mixed', row)
    table.steps.push(row)
  }

  /** Whether there is a table for a country (by its number) on a day. */
  has(kind: FreightKind, country: number, day: Day): boolean {
    return this.tableOn(kind, country, day) !== undefined
  }

  private tableOn(kind: FreightKind, country: number, day: Day): FreightTable | undefined {
    const tables = this.tables[kind][country]
    return tables?.find(({ from, to }) => from <= day && (to === undefined || day <= to))
  }

  /** The freight of a weight in 1/1,000 g; undefined where no table tells it. */
  find(kind: FreightKind, country: number, day: Day, weightE3: number): FreightFound | undefined {
    const table = this.tableOn(kind, country, day)
    if (!table) return undefined
    const step = stepOf(table, weightE3)
    if (step) return foundAt(step, {})
    const last = table.steps.at(-1)!
    const lastE3 = last.maxWeightG! * quantityScale
    if (table.perFurther) {
      const furtherKg = Math.ceil((weightE3 - lastE3) / (gramsPerKilogram * quantityScale))
      return foundAt(last, { furtherKg, perFurtherKrw: table.perFurther.krw })
    }
    if (kind === 'express') return undefined
    const times = Math.floor(weightE3 / lastE3)
    const restE3 = weightE3 - times * lastE3
    return foundAt(last, { times, restKrw: restE3 > 0 ? stepOf(table, restE3)!.krw : 0 })
  }
}

/** Puts the tables of a country in order, and refuses what is no table. */
function settle(tables: FreightTable[]): void {
  tables.sort((a, b) => a.from - b.from)
  tables.forEach((table, at) => {
    if (table.steps.length === 0) fault('no_steps', table.perFurther!)
    const before = tables[at - 1]
    const isApart = !before || (before.to !== undefined && before.to < table.from)
    if (!isApart) fault('overlap', table.steps[0]!)
    table.steps.sort((a, b) => a.maxWeightG! - b.maxWeightG!)
  })
}

function stepOf(table: FreightTable, weightE3: number): FreightRow | undefined {
  return table.steps.find(step => weightE3 <= step.maxWeightG! * quantityScale)
}

type More = Partial<Pick<FreightFound, 'times' | 'furtherKg' | 'perFurtherKrw' | 'restKrw'>>

function foundAt(step: FreightRow, more: More): FreightFound {
  const { times = 1, furtherKg = 0, perFurtherKrw = 0, restKrw = 0 } = more
  const krw = step.krw * times + furtherKg * perFurtherKrw + restKrw
  const { krw: stepKrw, source } = step
  return {
    ...{ krw, stepKrw, stepG: step.maxWeightG!, times },
    ...{ furtherKg, perFurtherKrw, restKrw, source },
  }
}

function textOf(row: FreightRow): string {
  const to = row.to === undefined ? '' : formatDay(row.to)
  return [row.kind, row.country, row.maxWeightG ?? '', row.krw, formatDay(row.from), to].join()
}
