/** What each buyer bought as retail imports in each year of a file. */
import { type Day, yearOf } from '../../basis/day.js'
import { mostDays } from '../../basis/limits.js'

export class Years {
  private readonly sums = new Map<number, Map<number, number>>()
  /** Years by day; 0 where it was not asked for. */
  private readonly years = new Int16Array(mostDays)

  /** What a buyer bought before in the year of a day. */
  before(buyer: number, on: Day): number {
    return this.sums.get(this.yearOf(on))?.get(buyer) ?? 0
  }

  add(buyer: number, on: Day, price: number): void {
    const year = this.yearOf(on)
    let ofYear = this.sums.get(year)
    if (!ofYear) {
      ofYear = new Map()
      this.sums.set(year, ofYear)
    }
    ofYear.set(buyer, (ofYear.get(buyer) ?? 0) + price)
  }

  private yearOf(on: Day): number {
    if (this.years[on] === 0) this.years[on] = yearOf(on)
    return this.years[on]!
  }
}
