/** Days `YYYY-MM-DD` that were read before, found by their bytes: a file has few different ones. */
import { scanDay } from '../parcel/scan.js'

export const dayLength = 10

/** A place for each day of a year, with gaps. */
const places = 1 << 10

export class QuickDays {
  private readonly years = new Int32Array(places)
  private readonly months = new Int32Array(places)
  private readonly rests = new Int32Array(places)
  private readonly days = new Int32Array(places)

  /** The day that stands in ten bytes from `start` on, or the negative number of a problem code. */
  at(bytes: Uint8Array, view: DataView, start: number): number {
    const year = view.getInt32(start, true)
    const month = view.getInt32(start + 4, true)
    const rest = view.getInt32(start + 6, true)
    const place = ((rest & 15) << 6) | ((rest >>> 12) & 0x30) | ((rest >>> 24) & 15)
    const isKnown = this.years[place] === year && this.months[place] === month
    if (isKnown && this.rests[place] === rest) return this.days[place]!
    this.years[place] = year
    this.months[place] = month
    this.rests[place] = rest
    this.days[place] = scanDay(bytes, start, start + 10)
    return this.days[place]!
  }
}
