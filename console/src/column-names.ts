/** Columns as people read them: our name of the field, and the name that stands in the file beside it. */
import {
  labelsOf,
  outboundFields,
  parcelFields,
  plainSentence,
  profileFields,
  type Text,
} from 'gwanmun/pages'
import type { Language } from './plain.js'

export interface Named extends Text {
  readonly name: string
}

/** Columns of the files of a declaration; a name that several have is that of the orders. */
export const declareColumns: readonly Named[] = [
  ...outboundFields,
  ...parcelFields,
  ...profileFields,
]

export interface ColumnNames {
  /** Our name; undefined where it is no field of ours. */
  readonly label: (column: string) => string | undefined
  /** `신고일 (declared_on)`; the name alone where it is no field of ours. */
  readonly both: (column: string) => string
  /** A sentence in which columns have their names. */
  readonly told: (sentence: Text) => string
}

export function columnNamesOf(among: readonly Named[], language: Language): ColumnNames {
  const labels = labelsOf(among)
  const label = (column: string): string | undefined => labels.get(column)?.[language]
  return {
    label,
    both: column => {
      const own = label(column)
      return own === undefined || own === column ? column : `${own} (${column})`
    },
    told: sentence => plainSentence(sentence[language], language, labels),
  }
}
