/** What each buyer bought as retail imports in each year of a file. */
import { type Day, yearOf } from '../../basis/day.js'

export class Years {
  private readonly sums = new Map<number, Map<number, number>>()

  /** What a buyer bought before in the year of a day. */
  before(buyer: number, on: Day): number {
    return this.sums.get(yearOf(on))?.get(buyer) ?? 0
  }

  add(buyer: number, on: Day, price: number): void {
    const year = yearOf(on)
    let ofYear = this.sums.get(year)
    if (!ofYear) {
      ofYear = new Map()
      this.sums.set(year, ofYear)
    }
    ofYear.set(buyer, (ofYear.get(buyer) ?? 0) + price)
  }
}
