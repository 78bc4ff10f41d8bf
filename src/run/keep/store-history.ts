/** Earlier parcels straight from the store, as they were known at an instant. */
import { columnsOf, earlierLines } from '../../store/earlier-lines.js'
import type { Sql } from '../../store/sql.js'
import { knownSubjects } from '../../store/subjects.js'
import type { EarlierPart, HistorySource } from './job-history.js'

export class StoreHistory implements HistorySource {
  private readonly sql: Sql
  private readonly knownAt: () => Promise<string>
  private readonly persons = new Set<number>()

  constructor(sql: Sql, knownAt: () => Promise<string>) {
    this.sql = sql
    this.knownAt = knownAt
  }

  async tell(hashes: readonly string[]): Promise<void> {
    for (const id of await knownSubjects(this.sql, hashes)) this.persons.add(id)
  }

  async *earlier(): AsyncGenerator<EarlierPart> {
    const persons = [...this.persons]
    const knownAt = await this.knownAt()
    if (persons.length === 0) return
    const told = new Set<number>()
    for await (const lines of earlierLines(this.sql, persons, knownAt)) {
      const numbers = new Set(lines.map(({ assessment }) => assessment))
      const unknown = [...numbers].filter(one => !told.has(one))
      for (const one of unknown) told.add(one)
      const columns = unknown.length > 0 ? await columnsOf(this.sql, unknown) : []
      yield { lines, columns }
    }
  }
}
