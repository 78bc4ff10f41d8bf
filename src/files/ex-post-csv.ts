/** Writes the earlier parcels that may be taxed afterwards as CSV. */
import type { ExPost } from '../assess/ex-post-list.js'
import { csvLine } from './csv-table.js'

const header = ['parcel', 'declared_on', 'combined_with', 'reason', 'message_ko', 'message_en']

export const exPostHeader = `${csvLine([...header, 'article_ko', 'article_en'])}\n`

/** One line of the file. */
export function exPostLine(one: ExPost): string {
  const { parcel, declaredOn, combinedWith, reason, message, article } = one
  const texts = [message.ko, message.en, article.ko, article.en]
  return `${csvLine([parcel, declaredOn, combinedWith, reason, ...texts])}\n`
}
