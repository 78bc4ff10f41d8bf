/** What may be asked of a job: the options of `gwanmun assess` that belong to a file. */

import { type RateChoice, rateChoices } from '../../assess/words.js'
import { codeId } from '../../basis/codes.js'
import { parseDay } from '../../basis/day.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import type { BenchFiles } from '../../files/load-bench.js'

export interface JobOptions {
  readonly declaredOn?: string | undefined
  readonly rateChoice?: RateChoice | undefined
  readonly freight?: 'statutory' | 'actual' | undefined
  readonly approximateRates?: boolean | undefined
  /** The JSON of a reform; its answers never stand for real ones. */
  readonly reform?: unknown
  /** Whether goods are combined with earlier parcels of the store. */
  readonly history?: boolean | undefined
}

function bad(value: string): Unusable {
  return new Unusable(fileProblem(codeId['option_bad']!, value))
}

/** Checks what came from outside, and leaves out what says nothing. Throws `Unusable`. */
export function readJobOptions(options: JobOptions): JobOptions {
  const { declaredOn, rateChoice, freight } = options
  if (declaredOn !== undefined && parseDay(declaredOn) === undefined) {
    throw bad(`declaredOn ${declaredOn} (YYYY-MM-DD)`)
  }
  if (rateChoice !== undefined && !rateChoices.includes(rateChoice)) {
    throw bad(`rateChoice ${rateChoice} (${rateChoices.join(', ')})`)
  }
  if (freight !== undefined && freight !== 'statutory' && freight !== 'actual') {
    throw bad(`freight ${String(freight)} (statutory, actual)`)
  }
  const told = Object.entries(options).filter(([, value]) => value !== undefined)
  return Object.fromEntries(told)
}

/** Whether its answers may stand for real ones: neither the job nor its server says otherwise. */
export function isReal(options: JobOptions, files: BenchFiles = {}): boolean {
  const isReformed = options.reform !== undefined || files.reform !== undefined
  return !isReformed && !options.approximateRates && !files['approximate-rates']
}
