/** The day whose law judges, as it was written. */
import { choiceMeant } from '../parcel/choice-words.js'
import type { FieldName } from '../parcel/fields.js'
import type { InputLine } from './assess.js'

export interface LawDay {
  readonly column: 'declared_on' | 'arrived_on'
  /** '' where no line says it. */
  readonly day: string
}

/** A value as it was written: of the first line that has one. */
export function givenBy(lines: readonly InputLine[], column: FieldName): string {
  return lines.map(line => String(line[column] ?? '').trim()).find(text => text !== '') ?? ''
}

/** Of the declaration, or of the arrival of mail that is not declared; any line of a parcel says it. */
export function lawDayOf(lines: readonly InputLine[], track: string): LawDay {
  const channel = givenBy(lines, 'channel')
  const isMail = (choiceMeant('channel', channel) ?? channel) === 'post'
  const column = isMail && track !== 'declaration' ? 'arrived_on' : 'declared_on'
  return { column, day: givenBy(lines, column) }
}
