/** Parcels whose lines do not stand together: they are whole only at the end of a run. */
import { createReadStream } from 'node:fs'
import { CsvRecords, type RecordSink } from '../../files/csv-records.js'
import { Sieve } from '../../parcel/sieve.js'

const blockSize = 1 << 20
/** So much room that few of the others are looked at twice. */
const roomForEach = 8
const factor = 0x01000193

function hashOf(text: string): number {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), factor)
  return hash
}

/** Names the parcel of each stretch of lines of one parcel. */
class Stretches implements RecordSink {
  private row = -1
  private last: string | undefined
  private readonly onStretch: (parcel: string) => void

  constructor(onStretch: (parcel: string) => void) {
    this.onStretch = onStretch
  }

  begin(): void {}

  field(place: number, bytes: Uint8Array, start: number, end: number): void {
    if (place > 0) return
    const parcel = Buffer.from(bytes.subarray(start, end)).toString()
    if (this.row >= 0 && parcel !== this.last) this.onStretch(parcel)
    this.last = this.row >= 0 ? parcel : undefined
  }

  end(): void {
    this.row++
  }
}

async function eachStretch(path: string, onStretch: (parcel: string) => void): Promise<void> {
  const records = new CsvRecords(new Stretches(onStretch))
  for await (const bytes of createReadStream(path, { highWaterMark: blockSize })) {
    records.push(bytes)
  }
  records.finish()
}

/** The parcels of a decisions CSV, of about so many, that come again after others. */
export async function splitParcels(path: string, parcels: number): Promise<ReadonlySet<string>> {
  const sieve = new Sieve(parcels * roomForEach)
  await eachStretch(path, parcel => sieve.note(hashOf(parcel)))
  const counts = new Map<string, number>()
  await eachStretch(path, parcel => {
    if (sieve.isSeveral(hashOf(parcel))) counts.set(parcel, (counts.get(parcel) ?? 0) + 1)
  })
  return new Set([...counts].flatMap(([parcel, count]) => (count > 1 ? [parcel] : [])))
}
