/** The names of columns among some fields, in the language of the page. */
import { fields } from 'gwanmun/pages'
import { useMemo } from 'react'
import { type ColumnNames, columnNamesOf, type Named } from './column-names.js'
import { useLanguage } from './language.js'

export function useColumnNames(among: readonly Named[] = fields): ColumnNames {
  const { language } = useLanguage()
  return useMemo(() => columnNamesOf(among, language), [among, language])
}
