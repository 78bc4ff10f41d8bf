/** Work that many do at once, and work during which nobody else is at it. */
export class Turns {
  private readonly inside = new Set<Promise<unknown>>()
  private last: Promise<unknown> = Promise.resolve()
  /** How many are alone, or wait to be. */
  private apart = 0

  /** With others, and never while somebody is alone or waits to be. */
  async along<T>(work: () => Promise<T>): Promise<T> {
    while (this.apart > 0) await this.last
    const done = work()
    const ended = done.catch(() => undefined)
    this.inside.add(ended)
    try {
      return await done
    } finally {
      this.inside.delete(ended)
    }
  }

  /** Once all who are at it have ended; who comes later waits for this. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    this.apart++
    const end = (): void => {
      this.apart--
    }
    const done = this.last.then(() => Promise.all(this.inside)).then(work)
    this.last = done.then(end, end)
    return done
  }

  /** Once nobody is alone any more. */
  open(): Promise<void> {
    return this.along(() => Promise.resolve())
  }
}
