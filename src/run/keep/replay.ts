/** Judges a file again as it was judged: the same bytes, or what has to be there for them. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { rulesHash } from '../../assess/rules-hash.js'
import { parseDay } from '../../basis/day.js'
import type { BenchFiles } from '../../files/load-bench.js'
import { loadCodeList } from '../../files/schedule-asset.js'
import { unsealHere } from '../../files/sealed-input.js'
import { assessmentById, type KeptAssessment } from '../../store/kept-assessment.js'
import { keyOfFile, planOf } from '../../store/kept-file.js'
import type { Store } from '../../store/open-store.js'
import { assessWithin } from '../assess-within.js'
import { usualMemory } from '../partition/plan.js'
import { OwnTables } from '../tables/own-tables.js'
import { jobBench } from './job-bench.js'
import { fetchHistory } from './job-history.js'
import type { JobOptions } from './job-options.js'
import { KeepFolder } from './keep-folder.js'
import { differs, erased, otherRelease, unfinished, unknownAssessment } from './refusals.js'
import { differencesOf } from './replayed-rows.js'
import { StoreHistory } from './store-history.js'

export interface ReplayOptions {
  readonly folder: string
  /** The files that the server was started with then; tables that were brought in come with the folder. */
  readonly files: BenchFiles
  readonly memory?: number | undefined
}

export interface Replayed {
  readonly lines: number
  /** Rows of persons who were erased since, which are others now; all else is the same. */
  readonly rowsOfErased: number
  readonly decisionsSha256: string
  readonly problemsSha256: string
  /** Where the decisions lie until `end`. */
  readonly decisions: string
  end(): void
}

async function finished(store: Store, id: string): Promise<KeptAssessment> {
  const kept = await assessmentById(store.sql, id)
  if (!kept) throw unknownAssessment(id)
  if (kept.state !== 'done') throw unfinished(id)
  return kept
}

function requireRelease(kept: KeptAssessment, schedule: string): void {
  const { release, rules, schedule: then } = kept.madeWith!
  if (rules === rulesHash && schedule === then) return
  throw otherRelease(`${release}, ${rules.slice(0, 12)}, ${then}`)
}

/** Returns how many rows of erased persons are others now. Throws where any other row is. */
async function compare(
  { sql }: Store,
  kept: KeptAssessment,
  made: { readonly manifest: string; readonly decisions: string },
): Promise<number> {
  const { decisions, problems } = JSON.parse(readFileSync(made.manifest, 'utf8'))
  const { file, id } = kept
  // The problems of a request have places in its JSON, those of a file in its values.
  const isAsReceived = file.format !== 'json' && file.copy === 0
  if (isAsReceived && problems.sha256 !== kept.problemsSha256) throw differs(id)
  if (decisions.sha256 === kept.decisionsSha256) return 0
  if (file.copy === 0) throw differs(id)
  const { ofErased, ofOthers } = await differencesOf(sql, kept.number, made.decisions)
  if (ofOthers > 0) throw differs(id)
  return ofErased
}

/** Throws `Unusable` where the same bytes can't be made, and says why. */
export async function replay(store: Store, id: string, options: ReplayOptions): Promise<Replayed> {
  const kept = await finished(store, id)
  const asked = kept.options as JobOptions
  const { files } = new OwnTables(options.folder, options.files)
  const bench = jobBench(files, asked)
  requireRelease(kept, `${bench.schedule.id} ${bench.schedule.digest}`)
  const wrapped = await keyOfFile(store.sql, kept.file.id)
  if (!wrapped) throw erased(kept.file.id)
  const fileKey = store.keys.unwrap(wrapped)
  const keep = new KeepFolder(options.folder)
  const path = keep.file(kept.file)
  const plan = planOf(kept.file)
  unsealHere(path, fileKey)
  const job = `replay-${id}`
  const folder = keep.job(job)
  const end = (): void => rmSync(folder, { recursive: true, force: true })
  const file = (name: string): string => join(folder, name)
  const outputs = { decisions: file('decisions.csv'), problems: file('problems.csv') }
  const manifest = file('manifest.json')
  try {
    const { historyKnownAt } = kept
    const history =
      historyKnownAt === null
        ? undefined
        : await fetchHistory(
            { path, plan, fileKey, folder, keys: store.keys },
            new StoreHistory(store.sql, async () => historyKnownAt),
          )
    await assessWithin(
      {
        ...{ input: path, inputName: kept.file.name, plan, bench, loadCodes: loadCodeList },
        ...(history === undefined ? {} : { history: [history] }),
        declaredOn: asked.declaredOn === undefined ? undefined : parseDay(asked.declaredOn),
      },
      { memory: options.memory ?? usualMemory, threads: 1 },
      { ...outputs, manifest },
    )
    const rowsOfErased = await compare(store, kept, { manifest, ...outputs })
    const { decisionsSha256, problemsSha256 } = kept
    const hashes = { decisionsSha256: decisionsSha256!, problemsSha256: problemsSha256! }
    return { ...hashes, lines: kept.lines, rowsOfErased, decisions: outputs.decisions, end }
  } catch (error) {
    end()
    throw error
  }
}
