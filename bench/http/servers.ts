/** Starts a server as its own process, and stops it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface Running {
  readonly address: string
  readonly pid: number
  /** Milliseconds that the server says it took for each request since this was asked last. */
  told(): Float64Array
  stop(): Promise<void>
}

/** The words behind `node`; the server says where it answers on standard output. */
export async function startServer(words: readonly string[], folder: string): Promise<Running> {
  const stdio = ['ignore', 'pipe', 'pipe'] as const
  const child: ChildProcess = spawn(process.execPath, words, { cwd: folder, stdio: [...stdio] })
  let said = ''
  while (!/http:\S+/.test(said)) {
    const [part] = await Promise.race([once(child.stdout!, 'data'), once(child, 'exit')])
    if (typeof part === 'number') throw new Error(`the server ended with ${part}`)
    said += String(part)
  }
  const times = timesIn(child)
  return {
    address: /http:\S+/.exec(said)![0],
    pid: child.pid!,
    told: () => Float64Array.from(times.splice(0)).sort(),
    stop: async () => {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

/** What the lines of the log say of times; the list grows as they come. */
function timesIn(child: ChildProcess): number[] {
  const times: number[] = []
  for (const stream of [child.stdout!, child.stderr!]) {
    createInterface({ input: stream }).on('line', line => {
      const found = /"ms":([\d.]+),"msg":"answered"/.exec(line)
      if (found) times.push(Number(found[1]))
    })
  }
  return times
}
