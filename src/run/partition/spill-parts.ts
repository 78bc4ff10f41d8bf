/** Reads parts of one file side by side: the first here, each other in a thread of its own. */
import { Worker } from 'node:worker_threads'
import type { CsvPart } from '../../files/csv-cuts.js'
import type { ParcelFiles } from '../read-parcels.js'
import { type OnRead, type Spilled, type SpillPlace, spillFile } from './spill.js'
import { errorOf, type Failure, youngMegabytes } from './workers.js'

/** What a thread is started with. */
export interface PartStart {
  readonly files: ParcelFiles
  readonly place: Omit<SpillPlace, 'order'>
  readonly part: CsvPart
}

/** What it answers. */
export interface PartAnswer {
  readonly found?: Spilled
  readonly failure?: Failure
}

class PartReader {
  readonly read: Promise<Spilled>
  private readonly worker: Worker

  constructor(start: PartStart) {
    this.worker = new Worker(new URL('./spill-worker.js', import.meta.url), {
      workerData: start,
      resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    })
    this.read = new Promise<Spilled>((resolve, reject) => {
      this.worker.on('error', reject)
      this.worker.on('exit', () => reject(new Error('a worker ended before its work')))
      this.worker.on('message', ({ found, failure }: PartAnswer) => {
        if (found) resolve(found)
        else reject(errorOf(failure ?? { message: 'a worker gave no answer' }))
      })
    })
    // Whoever waits is told; until then a failure is nobody's.
    this.read.catch(() => undefined)
  }

  end(): Promise<number> {
    return this.worker.terminate()
  }
}

/** What was read of each part, in their order. */
export async function spillParts(
  files: ParcelFiles,
  place: SpillPlace,
  parts: readonly CsvPart[] | undefined,
  onRead: OnRead,
): Promise<readonly Spilled[]> {
  if (!parts) return [await spillFile(files, place, onRead)]
  const { order: _, ...plain } = place
  const key = Uint8Array.from(place.key)
  const { input, declaredOn, plan, keep } = files
  const others = parts.slice(1).map((part, at) => {
    const own = { ...plain, key, at: place.at + at + 1 }
    return new PartReader({
      files: { input, declaredOn, plan, ...(keep ? { keep } : {}) },
      place: own,
      part,
    })
  })
  try {
    const first = await spillFile(files, place, onRead, parts[0])
    return [first, ...(await Promise.all(others.map(({ read }) => read)))]
  } finally {
    await Promise.all(others.map(one => one.end()))
  }
}
