/** What the rules of identity read of one lot: what was given, never the values themselves. */
import { isPersonalId } from '../parcel/customs-id.js'
import { IdKind, tracks } from './words.js'

export interface IdentityFacts {
  /** The day whose law counts: of declaration, or of arrival for mail that is not declared. */
  onDay: number
  /** A `Track`, and the choice of `use` after its default. */
  track: number
  use: number
  isPost: boolean
  /** A choice of `customs_id_kind`, and the number of `customs_id`; 0 where blank. */
  idKind: number
  id: number
  /** The last day of the id; `blankDay` where blank. */
  expiresOn: number
  /** A choice of `customs_match`; 0 where blank. */
  match: number
  hasNumber: boolean
  hasName: boolean
  hasPhone: boolean
  hasPostcode: boolean
  hasAddress: boolean
  /** Whether another person of the file has the same id. */
  isShared: boolean
}

export function newIdentityFacts(): IdentityFacts {
  return {
    onDay: 0,
    track: 0,
    use: 0,
    isPost: false,
    idKind: 0,
    id: 0,
    expiresOn: 0,
    match: 0,
    hasNumber: false,
    hasName: false,
    hasPhone: false,
    hasPostcode: false,
    hasAddress: false,
    isShared: false,
  }
}

/** The kind of the id: as told, else by its form where that is clear; 0 where it is not. */
export function kindOf(facts: IdentityFacts): number {
  if (facts.idKind > 0) return facts.idKind
  return isPersonalId(facts.id) ? IdKind.personal : 0
}

/** Whether an id is there: `none` says that there is none. */
export function hasId(facts: IdentityFacts): boolean {
  return facts.id > 0 && facts.idKind !== IdKind.none
}

const declaredTracks = ['simplified', 'general', 'declaration']
const isDeclaredTrack = tracks.map(track => declaredTracks.includes(track))

/** Whether an import declaration is filed, and not a manifest or nothing. */
export function isDeclared(track: number): boolean {
  return isDeclaredTrack[track]!
}
