/** Runs in partitions in a process of its own, so that it can be killed: INPUT OUT PARTITIONS THREADS. */
import { loadBench } from '../../dist/files/load-bench.js'
import { loadCodeList } from '../../dist/files/schedule-asset.js'
import { assessPartitioned } from '../../dist/run/partition/partitioned-run.js'

const [input, out, partitions, threads] = process.argv.slice(2)
const worker = { file: new URL('../../dist/doors/cli/judge-worker.js', import.meta.url), data: {} }
await assessPartitioned(
  { input, bench: loadBench({}), loadCodes: loadCodeList },
  { memory: 512, threads: Number(threads), size: 1, partitions: Number(partitions), worker },
  { decisions: out, problems: `${out}.problems`, manifest: `${out}.manifest.json` },
)
