/** What a job is judged with: the files of the server, and what was asked for beside them. */
import { Book } from '../../assess/book.js'
import type { Bench } from '../../assess/work.js'
import { type BenchFiles, lawWith, loadBench, reformOf } from '../../files/load-bench.js'
import type { JobOptions } from './job-options.js'

export function jobBench(files: BenchFiles, options: JobOptions): Bench {
  const { rateChoice, freight, approximateRates, reform: given } = options
  const bench = loadBench({
    ...files,
    ...(rateChoice === undefined ? {} : { 'rate-choice': rateChoice }),
    ...(freight === undefined ? {} : { freight }),
    ...(approximateRates ? { 'approximate-rates': true } : {}),
  })
  if (given === undefined) return bench
  const reform = reformOf(() => given)
  return { ...bench, reform, book: new Book(lawWith(reform)) }
}
