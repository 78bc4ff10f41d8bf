/** Versions of the law of a destination, by the day that picks them and how sure we are of them. */
import type { Citation, DayKind, Instrument, Standing, Version } from './provision.js'

/** An article and how sure we are of what it says. */
export interface Source {
  readonly cite: Citation
  readonly standing: Standing
}

type Note = { readonly ko: string; readonly en: string }

const by =
  (kind: DayKind) =>
  <T>(from: string, value: T, source: Source, note?: Note): Version<T> => ({
    ...{ from, by: kind, value, ...source },
    ...(note ? { note } : {}),
  })

/** A version that holds for goods entered at their destination from a day on. */
export const entered = by('entered')

/** A version that holds for goods sold from a day on. */
export const sold = by('sold')

/** A version that holds for goods loaded from a day on. */
export const loaded = by('loaded')

const as =
  (standing: Standing) =>
  (instrument: Instrument, article: string): Source => ({
    cite: { ...instrument, article },
    standing,
  })

/** The text itself was read. */
export const read = as('read')

/** Somebody careful says so. */
export const reported = as('reported')

/** From memory: to be replaced. */
export const remembered = as('remembered')
