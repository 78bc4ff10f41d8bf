/** What a thread of `gwanmun assess --threads N` runs. */
import { workerData } from 'node:worker_threads'
import { loadCodeList } from '../../files/schedule-asset.js'
import { serveJudging, type WorkerStart } from '../../run/partition/workers.js'
import { type BenchFiles, loadBench } from './load-bench.js'

const { task, data } = workerData as WorkerStart
serveJudging(task, { bench: loadBench(data as BenchFiles), loadCodes: loadCodeList })
