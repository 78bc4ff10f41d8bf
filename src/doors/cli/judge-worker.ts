/** What a thread of `gwanmun assess --threads N` runs. */
import { workerData } from 'node:worker_threads'
import { type BenchFiles, loadBench } from '../../files/load-bench.js'
import { loadCodeList } from '../../files/schedule-asset.js'
import { serveJudging, type WorkerStart } from '../../run/partition/workers.js'

const { task, data } = workerData as WorkerStart
serveJudging(task, { bench: loadBench(data as BenchFiles), loadCodes: loadCodeList })
