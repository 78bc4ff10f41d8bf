/** A column plan that came from outside, checked. */
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import { type ColumnPlan, fillable, type Pairs, unitsFor } from '../parcel/column-plan.js'
import { fieldOf } from '../parcel/fields.js'
import { filledProblem } from '../parcel/filled-value.js'

const parts = ['columns', 'also', 'filled', 'units'] as const

function bad(what: string): Unusable {
  return new Unusable(fileProblem(codeId['option_bad']!, `columns: ${what}`))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function pairsIn(value: unknown, part: string): Pairs {
  if (value === undefined) return {}
  if (!isRecord(value)) throw bad(part)
  for (const [name, one] of Object.entries(value)) {
    if (typeof one !== 'string') throw bad(`${part}.${name}`)
  }
  return value as Pairs
}

function given(pairs: Pairs): Pairs {
  const own = Object.entries(pairs).map(([name, value]) => [name, value.trim()] as const)
  return Object.fromEntries(own.filter(([, value]) => value !== ''))
}

/** Throws `Unusable`, which names what is wrong in it. */
export function readColumnPlan(value: unknown): ColumnPlan {
  if (!isRecord(value)) throw bad('{"columns": {…}}')
  const stray = Object.keys(value).find(name => !parts.some(part => part === name))
  if (stray !== undefined) throw bad(`${stray} (${parts.join(', ')})`)
  const columns = pairsIn(value['columns'], 'columns')
  for (const [name, field] of Object.entries(columns)) {
    if (field !== '' && !fieldOf(field)) throw bad(`${name}: ${field}`)
  }
  const also = given(pairsIn(value['also'], 'also'))
  for (const field of Object.keys(also)) if (!fieldOf(field)) throw bad(`also.${field}`)
  const filled = given(pairsIn(value['filled'], 'filled'))
  const unfit = Object.keys(filled).find(field => !fillable.some(one => one === field))
  if (unfit !== undefined) throw bad(`filled.${unfit} (${fillable.join(', ')})`)
  for (const [field, one] of Object.entries(filled)) {
    const problem = filledProblem(fieldOf(field)!, one)
    if (problem) throw new Unusable(problem)
  }
  const units = given(pairsIn(value['units'], 'units'))
  for (const [name, unit] of Object.entries(units)) {
    if (!unitsFor(columns[name] ?? name).includes(unit)) throw bad(`units.${name}: ${unit}`)
  }
  return { columns, also, filled, units }
}

/** The same from JSON. */
export function parseColumnPlan(json: string): ColumnPlan {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw bad('JSON')
  }
  return readColumnPlan(value)
}
