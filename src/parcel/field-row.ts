/** A row of a table of fields: name, kind, what it belongs to, Korean, English, and a note. */

export interface FieldOfRow<Name extends string, Kind extends string, Of extends string> {
  readonly name: Name
  readonly kind: Kind
  readonly of: Of
  readonly ko: string
  readonly en: string
  readonly unit: string
  readonly required: boolean
  readonly personal: boolean
  readonly choices: readonly string[]
}

/** The note says `required`, `personal`, `unit:…`, or the choices between `|`. */
export function fieldOfRow<Name extends string, Kind extends string, Of extends string>([
  name,
  kind,
  of,
  ko,
  en,
  note,
]: readonly [Name, Kind, Of, string, string, string]): FieldOfRow<Name, Kind, Of> {
  const unit = /unit:(\S+)/.exec(note)?.[1] ?? ''
  const choices = kind === 'choice' ? note.split('|') : []
  const required = note.startsWith('required')
  return { name, kind, of, ko, en, unit, choices, required, personal: note === 'personal' }
}
