/** Starts a server as its own process, and stops it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Running {
  readonly address: string
  readonly pid: number
  stop(): Promise<void>
}

/** The words behind `node`; the server says where it answers on standard output. */
export async function startServer(words: readonly string[], folder: string): Promise<Running> {
  const stdio = ['ignore', 'pipe', 'ignore'] as const
  const child: ChildProcess = spawn(process.execPath, words, { cwd: folder, stdio: [...stdio] })
  let said = ''
  while (!/http:\S+/.test(said)) {
    const [part] = await Promise.race([once(child.stdout!, 'data'), once(child, 'exit')])
    if (typeof part === 'number') throw new Error(`the server ended with ${part}`)
    said += String(part)
  }
  child.stdout!.resume()
  return {
    address: /http:\S+/.exec(said)![0],
    pid: child.pid!,
    stop: async () => {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}
