/** The manifest of a run: what was judged with what, and the hashes that prove the results. */
import { basename } from 'node:path'
import { rulesHash } from '../assess/rules-hash.js'
import type { Bench } from '../assess/work.js'
import { written as writtenTo } from '../files/sink.js'
import type { Outputs } from './assess-file.js'
import type { ParcelFiles } from './read-parcels.js'
import type { Summary } from './summary.js'

/** The hashes of what was written. */
export interface Written {
  readonly decisions: string
  readonly problems: string
  readonly problemRows: number
  readonly exPost: string | undefined
  readonly summary: Summary
}

function contentOf(files: ParcelFiles, bench: Bench, outputs: Outputs, written: Written): object {
  const { schedule } = bench
  const exPost = outputs.exPost === undefined ? undefined : basename(outputs.exPost)
  return {
    format: 1,
    input: basename(files.inputName ?? files.input),
    ...(files.plan ? { columns: files.plan } : {}),
    ...(files.history ? { history: files.history.map(path => basename(path)) } : {}),
    decisions: { file: basename(outputs.decisions), sha256: written.decisions },
    problems: {
      file: basename(outputs.problems),
      sha256: written.problems,
      rows: written.problemRows,
    },
    ...(exPost === undefined ? {} : { exPost: { file: exPost, sha256: written.exPost } }),
    rules: rulesHash,
    schedule: { id: schedule.id, digest: schedule.digest },
    reform: bench.reform ?? null,
    approximateRates: bench.approximation ?? null,
    freight: {
      choice: bench.freight?.choice ?? 'statutory',
      tables: bench.freight?.tables?.digest ?? null,
    },
    summary: written.summary,
  }
}

/** Writes the manifest, last of all; a stream has none. */
export async function writeManifest(
  files: ParcelFiles,
  bench: Bench,
  outputs: Outputs,
  written: Written,
): Promise<void> {
  if (outputs.manifest === undefined) return
  const content = contentOf(files, bench, outputs, written)
  await writtenTo(outputs.manifest, sink => {
    sink.write(new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`))
    return sink.finish()
  })
}
