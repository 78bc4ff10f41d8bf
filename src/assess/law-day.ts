/** The day whose law judges, as it was written. */
import { choiceMeant } from '../parcel/choice-words.js'
import type { FieldName } from '../parcel/fields.js'
import type { InputLine } from './assess.js'

export interface LawDay {
  readonly column: 'declared_on' | 'arrived_on'
  /** '' where no line says it. */
  readonly day: string
}

/** Of the declaration, or of the arrival of mail that is not declared; any line of a parcel says it. */
export function lawDayOf(lines: readonly InputLine[], track: string): LawDay {
  const said = (column: FieldName): string =>
    String(lines.find(line => String(line[column] ?? '').trim() !== '')?.[column] ?? '')
  const channel = said('channel')
  const isMail = (choiceMeant('channel', channel) ?? channel) === 'post'
  const column = isMail && track !== 'declaration' ? 'arrived_on' : 'declared_on'
  return { column, day: said(column) }
}
