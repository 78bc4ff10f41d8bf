/** The papers of parcels and of a period as files: PDF, and the same in workbooks. */
import type { Problem } from '../../basis/problem.js'
import type { Declaration } from '../../declare/declaration.js'
import type { Evidence } from '../../declare/evidence.js'
import { paperFaults, parcelPaper } from '../../declare/papers.js'
import type { Profile } from '../../declare/profile.js'
import type { MadeFile, MadeFiles } from '../declare/declaration-files.js'
import { pdfOf } from '../pdf.js'
import { paperBook } from './paper-books.js'
import type { PaperLanguage } from './paper-words.js'
import { type ParcelPaperName, parcelDocument } from './parcel-papers.js'
import { taxDocument, taxPaperNames } from './tax-papers.js'

const notInNames = /[^\p{L}\p{N}_.-]+/gu

/** A name for the files of each parcel: what is declared together may go in several. */
function fileStems(declarations: readonly Declaration[]): readonly string[] {
  const used = new Set<string>()
  return declarations.map(one => {
    const bare = (one.values.number ?? one.name).replace(notInNames, '_').replace(/^_+/, '')
    let stem = bare
    for (let count = 2; used.has(stem); count++) stem = `${bare}-${count}`
    used.add(stem)
    return stem
  })
}

/** A parcel whose paper lacks something has none; the others have theirs. */
export async function parcelFiles(
  declarations: readonly Declaration[],
  which: readonly ParcelPaperName[],
  language: PaperLanguage,
): Promise<MadeFiles> {
  const files: MadeFile[] = []
  const problems: Problem[] = []
  const stems = fileStems(declarations)
  for (const [at, one] of declarations.entries()) {
    const faults = paperFaults(one)
    problems.push(...faults)
    if (faults.length > 0) continue
    const paper = parcelPaper(one)
    for (const name of which) {
      const stem = `${name}-${stems[at]}`
      files.push({ name: `${stem}.pdf`, bytes: await pdfOf(parcelDocument(name, paper, language)) })
      files.push({ name: `${stem}.xlsx`, bytes: paperBook(name, paper, language) })
    }
  }
  return { files, problems }
}

/** The two lists of the zero rate as PDF; their workbooks stand beside the evidence. */
export async function taxFiles(
  evidence: Evidence,
  profile: Profile,
  language: PaperLanguage,
): Promise<readonly MadeFile[]> {
  const names = { results: '수출실적명세서', attached: '영세율첨부서류제출명세서' } as const
  const files: MadeFile[] = []
  for (const which of taxPaperNames) {
    const bytes = await pdfOf(taxDocument(which, evidence, profile, language))
    files.push({ name: `${names[which]}.pdf`, bytes })
  }
  return files
}
