/** Sets a document as PDF, with a font of ours that has all of Hangul. */
import { fileURLToPath } from 'node:url'
import pdfmake from 'pdfmake'
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js'

const fontFile = (name: string): string =>
  fileURLToPath(new URL(`../../assets/fonts/Pretendard-${name}.otf`, import.meta.url))

const fonts = { normal: fontFile('Regular'), bold: fontFile('SemiBold') }

/** A document takes nothing but its fonts from the disk, and nothing from elsewhere. */
function prepare(): typeof pdfmake {
  pdfmake.setFonts({ Pretendard: { ...fonts, italics: fonts.normal, bolditalics: fonts.bold } })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(path => Object.values(fonts).includes(path))
  return pdfmake
}

let prepared: typeof pdfmake | undefined

export async function pdfOf(definition: TDocumentDefinitions): Promise<Buffer> {
  prepared ??= prepare()
  return prepared.createPdf(definition).getBuffer()
}
