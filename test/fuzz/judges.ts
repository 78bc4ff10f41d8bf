/** A process that judges broken files with the built program, one after the other. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface Asked {
  readonly input: string
  readonly rows: number | undefined
  readonly partitions: number
  readonly threads: number
}

export interface Found {
  readonly rows?: number
  readonly refused?: number
  /** The code that ended the run. */
  readonly ended?: string
  /** What must not be: an error that is none of ours, or a count that is wrong. */
  readonly failure?: string
}

export class Judge {
  private readonly process: ChildProcess
  private readonly answers: AsyncIterator<string>

  constructor() {
    const script = fileURLToPath(new URL('child.mjs', import.meta.url))
    this.process = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] })
    const lines = createInterface({ input: this.process.stdout! })
    this.answers = lines[Symbol.asyncIterator]()
  }

  async judge(asked: Asked): Promise<Found> {
    this.process.stdin!.write(`${JSON.stringify(asked)}\n`)
    const { value, done } = await this.answers.next()
    return done ? { failure: 'the process ended' } : (JSON.parse(value) as Found)
  }

  close(): void {
    this.process.stdin!.end()
  }
}
