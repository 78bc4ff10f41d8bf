/** Sets an explanation as PDF. */
import { explanationPage, type PaperParcel } from './explanation-page.js'
import type { Language } from './explanation-words.js'
import { pdfOf } from './pdf.js'

export function explanationPdf(parcel: PaperParcel, language: Language): Promise<Buffer> {
  return pdfOf(explanationPage(parcel, language))
}
