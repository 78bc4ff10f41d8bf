/** The line of a job to its server: it says something, and may wait for the answer. */
import { type Frame, frameOf, framesOf } from './frames.js'
import type { JobHears, JobSays } from './job-messages.js'

export class JobLine {
  private readonly frames: AsyncGenerator<Frame>
  private readonly out: NodeJS.WritableStream

  constructor(from: AsyncIterable<Uint8Array>, out: NodeJS.WritableStream) {
    this.frames = framesOf(from)
    this.out = out
  }

  /** The next message of the server; who has gone needs no answer any more. */
  async hear<T>(): Promise<T> {
    const next = await this.frames.next()
    if (next.done) throw new Error('the server is gone')
    return next.value.head as T
  }

  async say(message: JobSays, body?: Uint8Array): Promise<void> {
    if (this.out.write(frameOf(message, body))) return
    await new Promise(resolve => this.out.once('drain', resolve))
  }

  /** All that was said has gone out. */
  async end(): Promise<void> {
    await new Promise<void>(resolve => this.out.write('', () => resolve()))
  }

  /** Several may be asked at once: answers come in the order of the questions. */
  async ask<T extends JobHears>(message: JobSays, body?: Uint8Array): Promise<T> {
    const [answer] = await Promise.all([this.hear<T>(), this.say(message, body)])
    return answer
  }
}
