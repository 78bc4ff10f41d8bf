/** Loaded into a measured process: at its end it writes what the process used to a file. */
import { readFileSync, writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const path = process.env.BENCH_USAGE

/** The most memory held at once in KiB; Linux keeps it apart from the parent's. */
function peakKib() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1])
  } catch {
    return process.resourceUsage().maxRSS
  }
}

if (path && isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage()
    const usage = { userMicroseconds: userCPUTime, systemMicroseconds: systemCPUTime }
    writeFileSync(path, JSON.stringify({ ...usage, peakKib: peakKib() }))
  })
}
