/** What a thread runs that reads a part of a file. */
import { parentPort, workerData } from 'node:worker_threads'
import { ProblemOrder } from './problem-lines.js'
import { spillFile } from './spill.js'
import type { PartAnswer, PartStart } from './spill-parts.js'
import { failureOf } from './workers.js'

const { files, place, part } = workerData as PartStart
const order = new ProblemOrder(files.input, [])
const answer = await spillFile(files, { ...place, order }, () => undefined, part).then(
  (found): PartAnswer => ({ found }),
  (error): PartAnswer => ({ failure: failureOf(error) }),
)
parentPort!.postMessage(answer)
