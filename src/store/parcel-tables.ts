/** The tables that lists are read from, for the builder of their queries. */
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'

interface ParcelTable {
  assessment: number
  seq: number
  parcel: string
  day: string
  channel: string
  ship_from: string
  state: string
  track: string
  relief: string
  lines: number
  customs_value_krw: number
  tax_krw: number
  collected_krw: number
  open: number
  reasons: string
  platform: string
  tested_usd_cents: number | null
  requirements: string
  asked: string
  work: string
}

interface AssessmentTable {
  number: number
  id: string
  is_real: boolean
  recorded_at: string
}

interface SupersededTable {
  assessment: number
  seq: number
  by_assessment: number
  /** From then on it is not any more. */
  ended_at: string | null
}

export interface Tables {
  parcel: ParcelTable
  assessment: AssessmentTable
  superseded: SupersededTable
}

/** It builds only: what it built is asked of a store. */
export const tables = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: database => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})
