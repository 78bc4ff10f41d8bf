/** Short names of chapters by their two digits. */
import { chapterNames } from 'gwanmun/pages'

export const chapters: ReadonlyMap<string, { readonly ko: string; readonly en: string }> = new Map(
  chapterNames.map(({ code, ko, en }) => [code, { ko, en }]),
)
