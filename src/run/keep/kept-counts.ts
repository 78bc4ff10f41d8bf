/** What a judgement says of its parcels, counted as the store counts them: by their names. */
import { openBits, type ParcelDraft } from './parcel-draft.js'

type Counts = Readonly<Record<string, number>>

/** By word, '' for what is not known; refused parcels stand there under their state and ''. */
export interface KeptCounts {
  readonly parcels: number
  readonly states: Counts
  readonly tracks: Counts
  readonly reliefs: Counts
  /** Parcels of which the amount to collect is not known. */
  readonly collectedOpen: number
}

function noted(counts: Record<string, number>, word: string): void {
  counts[word] = (counts[word] ?? 0) + 1
}

export class ParcelCounts {
  private parcels = 0
  private collectedOpen = 0
  private readonly states: Record<string, number> = {}
  private readonly tracks: Record<string, number> = {}
  private readonly reliefs: Record<string, number> = {}

  note({ state, track, relief, open }: ParcelDraft): void {
    this.parcels++
    if ((open & openBits.collectedKrw) !== 0) this.collectedOpen++
    noted(this.states, state)
    noted(this.tracks, track)
    noted(this.reliefs, relief)
  }

  get all(): KeptCounts {
    const { parcels, states, tracks, reliefs, collectedOpen } = this
    return { parcels, states, tracks, reliefs, collectedOpen }
  }
}
