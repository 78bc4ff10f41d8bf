/** What a legal value is: versions with their first day, article and standing. */

/** How sure we are: the text was read, somebody reported it, or it is from memory. */
export type Standing = 'read' | 'reported' | 'remembered'

/** From strong to weak. */
export const standings: readonly Standing[] = ['read', 'reported', 'remembered']

/** Which of a parcel's days picks the version: of a parcel into Korea, or of one that leaves it. */
export type DayKind = 'declared' | 'arrived' | 'purchased' | OutboundDayKind

/** Days of a parcel that leaves Korea: entry at its destination, sale, loading. */
export type OutboundDayKind = 'entered' | 'sold' | 'loaded'

export interface Citation {
  readonly instrument: string
  readonly instrumentEn: string
  /** Number of the act, decree, rule or notice that made the version. */
  readonly number: string
  readonly article: string
  readonly gazetted: string
  readonly url: string
}

/** A version in force from its day until the next one's; a repeal is a version that says so. */
export interface Version<T> {
  readonly from: string
  readonly by?: DayKind
  readonly value: T
  /** The unit of this version, where the provision changed its own. */
  readonly unit?: string
  readonly standing: Standing
  readonly cite: Citation
  readonly note?: { readonly ko: string; readonly en: string }
}

/** A sentence for each word that a value may be. */
export type Says = Readonly<Record<string, { readonly ko: string; readonly en: string }>>

export interface Provision<T> {
  readonly ko: string
  readonly en: string
  readonly unit: string
  /** The day on which somebody last compared it with its source. */
  readonly checkedOn: string
  /** The values it may take, where they are words. */
  readonly choices?: readonly T[]
  /** What each of those words says to people. */
  readonly says?: Says
  readonly versions: readonly Version<T>[]
}

/** A provision whose values are numbers. */
export function provision(literal: Provision<number>): Provision<number> {
  return literal
}

/** A provision whose values are words, each with what it says to people. */
export function formOf<const S extends Says>(
  says: S,
  literal: Omit<Provision<keyof S & string>, 'choices' | 'says'>,
): Provision<keyof S & string> {
  return { ...literal, choices: Object.keys(says), says }
}

/** A provision whose values are headings of a tariff, as they stand in an answer. */
export function headingOf(literal: Omit<Provision<string>, 'unit'>): Provision<string> {
  return { ...literal, unit: 'heading' }
}

/** An instrument: everything of a citation but the article, so that a file names it once. */
export type Instrument = Omit<Citation, 'article'>

/** The number and gazette day of one making or amendment of an instrument. */
export function issueOf(
  instrument: Pick<Citation, 'instrument' | 'instrumentEn' | 'url'>,
  number: string,
  gazetted: string,
): Instrument {
  return { ...instrument, number, gazetted }
}
