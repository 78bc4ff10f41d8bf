/** What a keep is opened with. */
import type { BenchFiles } from '../../files/load-bench.js'
import type { RatesService } from '../../files/rates-service.js'
import type { StorePlace } from '../../store/sql.js'

export interface KeepOptions {
  readonly place: StorePlace
  /** Where sealed files and the work of jobs lie, also where the database is elsewhere. */
  readonly folder: string
  /** The program of a job. */
  readonly worker: URL
  /** The keys as text, where they come by the environment. */
  readonly keyText?: string | undefined
  readonly keyFile?: string | undefined
  /** The files that a server was started with: rates, schedule and what else a bench takes. */
  readonly files?: BenchFiles | undefined
  /** Megabytes that a job may take. */
  readonly memory?: number | undefined
  /** Lines that are kept in one transaction. */
  readonly linesOfBlock?: number | undefined
  readonly mostWaiting?: number | undefined
  /** Bytes of one upload. */
  readonly mostBytes?: { readonly text: number; readonly binary: number } | undefined
  readonly clock?: (() => Date) | undefined
  /** Where rates of exchange are asked for; without it, nowhere. */
  readonly ratesService?: RatesService | undefined
}
