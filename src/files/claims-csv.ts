/** Reads a file of claims: each row that can be read becomes one, each that can't a problem. */
import { codeId } from '../basis/codes.js'
import { fileProblem, type Problem, Unusable } from '../basis/problem.js'
import { type Claim, claimColumns, claimRequired, readClaim } from '../figures/claim.js'
import { columnNames, requireOnce } from './column-names.js'
import { type CsvTextRow, csvRows } from './csv-rows.js'

export interface ClaimsFile {
  readonly claims: readonly Claim[]
  readonly problems: readonly Problem[]
  /** Rows that are no claim. */
  readonly refused: number
}

class Reader {
  readonly claims: Claim[] = []
  readonly problems: Problem[] = []
  refused = 0
  private readonly header: readonly string[]
  private readonly ids = new Set<string>()

  constructor(names: readonly string[]) {
    this.header = columnNames(names)
    requireOnce(this.header, 1)
    for (const column of claimRequired) {
      if (this.header.includes(column)) continue
      throw new Unusable({ ...fileProblem(codeId['column_missing']!, ''), row: 1, column })
    }
    const known: readonly string[] = claimColumns
    for (const column of this.header) {
      if (column !== '' && !known.includes(column)) this.complain('column_unknown', 1, column)
    }
  }

  read(row: CsvTextRow): void {
    if (row.fault === 0 && row.fields.every(field => field === '')) return
    const claim = this.claimOf(row)
    if ('id' in claim) {
      this.ids.add(claim.id)
      this.claims.push(claim)
      return
    }
    this.refused++
    this.problems.push(...claim)
  }

  private claimOf({ row, fields, fault }: CsvTextRow): Claim | readonly Problem[] {
    if (fault > 0) return [{ ...fileProblem(fault, ''), row }]
    const isFew = fields.length < this.header.length
    if (isFew || fields.length > this.header.length) {
      const code = codeId[isFew ? 'row_too_few_columns' : 'row_too_many_columns']!
      return [{ ...fileProblem(code, String(fields.length)), row }]
    }
    const record = Object.fromEntries(this.header.map((name, at) => [name, fields[at]!]))
    const claim = readClaim(record, row)
    if (!('id' in claim) || !this.ids.has(claim.id)) return claim
    return [{ ...fileProblem(codeId['claim_twice']!, claim.id), row, column: 'id' }]
  }

  private complain(code: string, row: number, column: string): void {
    this.problems.push({ ...fileProblem(codeId[code]!, column), row, column })
  }
}

async function readAll(rows: AsyncIterable<readonly CsvTextRow[]>): Promise<ClaimsFile> {
  let reader: Reader | undefined
  for await (const some of rows) {
    for (const row of some) {
      if (reader) reader.read(row)
      else reader = new Reader(row.fields)
    }
  }
  if (!reader || reader.claims.length + reader.refused === 0) {
    throw new Unusable(fileProblem(codeId['file_empty']!, ''))
  }
  const { claims, problems, refused } = reader
  return { claims, problems, refused }
}

/** Reads a file of claims. Throws `Unusable` where it is none. */
export function readClaims(path: string): Promise<ClaimsFile> {
  return readAll(csvRows(path))
}
