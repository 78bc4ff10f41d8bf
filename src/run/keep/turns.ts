/** Things are taken in and away in turn, so that nobody is found there and gone before the end. */

const nothing = (): void => undefined

export class Turns {
  /** Does something while no job runs. */
  private readonly between: (work: () => Promise<void>) => void
  private readonly taking = new Set<Promise<void>>()
  private away: Promise<void> = Promise.resolve()

  constructor(between: (work: () => Promise<void>) => void) {
    this.between = between
  }

  /** Takes something in while nothing is taken away. */
  async takeIn<T>(work: () => Promise<T>): Promise<T> {
    for (let seen: Promise<void> | undefined; seen !== this.away; ) {
      seen = this.away
      await seen
    }
    const taken = work()
    const over = taken.then(nothing, nothing)
    this.taking.add(over)
    try {
      return await taken
    } finally {
      this.taking.delete(over)
    }
  }

  /** Takes something away once neither a job runs nor anything is taken in. */
  takeAway<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.between(async () => {
        const gone = Promise.all(this.taking).then(work)
        this.away = gone.then(nothing, nothing)
        await gone.then(resolve, reject)
      })
    })
  }
}
