/** Neighbouring cells in which few rows differ, joined as bytes and kept by what they are made from. */
import { mostLinesKept } from '../basis/limits.js'
import { centPlaces, ratePlaces, wonPlaces } from '../basis/scale.js'
import { decimalCell } from './decimal-cell.js'
import { freightBases, isKnown, reliefs, states, tracks } from './words.js'

const encoder = new TextEncoder()
const shown = (words: readonly string[]): readonly string[] =>
  words.map(word => (word === 'not_known' ? '' : word))
const stateTexts = shown(states)
const trackTexts = shown(tracks)
const reliefTexts = shown(reliefs)
const basisTexts = shown(freightBases)

function joined(...texts: readonly string[]): Uint8Array {
  return encoder.encode(texts.join())
}

export class JoinedCells {
  private readonly heads: Uint8Array[] = new Array(mostLinesKept * states.length)
  private readonly ways: Uint8Array[] = new Array(mostLinesKept * tracks.length * reliefs.length)
  private readonly free: readonly Uint8Array[] = basisTexts.map(basis => joined('0', basis))
  /** By limit, then by the number of the pair of rates. */
  private readonly byLimit = new Map<number, Uint8Array[]>()
  private limitCents = 0
  private withLimit: Uint8Array[] = []

  /** Line number and state. */
  head(line: number, state: number): Uint8Array {
    const place = line * states.length + state
    this.heads[place] ??= joined(line > 0 ? String(line) : '', stateTexts[state]!)
    return this.heads[place]
  }

  /** Declaration line, track and relief. */
  way(entryLine: number, track: number, relief: number): Uint8Array {
    const place = (entryLine * tracks.length + track) * reliefs.length + relief
    this.ways[place] ??= joined(String(entryLine), trackTexts[track]!, reliefTexts[relief]!)
    return this.ways[place]
  }

  /** The limit and a rate of exchange of a number. */
  limit(limitCents: number, pair: number, rate: number): Uint8Array {
    if (!Object.is(limitCents, this.limitCents)) this.turnTo(limitCents)
    this.withLimit[pair] ??= joined(
      isKnown(limitCents) ? decimalCell(limitCents, centPlaces, centPlaces) : '',
      decimalCell(rate, ratePlaces, wonPlaces),
    )
    return this.withLimit[pair]
  }

  private turnTo(limitCents: number): void {
    const known = this.byLimit.get(limitCents) ?? []
    this.byLimit.set(limitCents, known)
    this.withLimit = known
    this.limitCents = limitCents
  }

  /** No freight, and its basis. */
  noFreight(basis: number): Uint8Array {
    return this.free[basis]!
  }
}
