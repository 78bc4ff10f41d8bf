/** The shipped names of goods, which are also the complete list of ten-digit codes. */

import { csvLine } from '../../src/files/csv-table.js'
import { jsonText, type OutputFile, readSource } from './source-table.js'

const folder = 'assets/schedule/hsk-2025'

const edition = {
  id: 'hsk-2025',
  title: {
    ko: '관세·통계통합품목분류표 2025: 한글·영문 품목명',
    en: 'Harmonized System of Korea 2025: Korean and English names',
  },
  firstDay: '2025-01-01',
  lastDay: '2025-12-31',
  publishedOn: '2025-01-01',
  source:
    '관세청_HS부호 (data.go.kr 15049722, file 20250101), as copied at ' +
    'github.com/Minjaee/HSCodeSearch, commit 7e4265d74c9671dd3a62804150fdf94b21a21f1b',
  licence: 'Korean public data for free re-use; the exact grade was not seen, see SOURCE.md.',
}

function fold(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim()
}

function sourceText(codes: readonly string[]): string {
  const complete = codes.filter(code => code.length === 10).length
  return `# HSK 2025: Korean and English names of goods

\`names.csv\` holds ${codes.length} codes with their Korean and English names: ${complete} ten-digit
codes, which together are the complete list of its edition, and ${codes.length - complete} headings
of seven to nine digits above them. Line breaks and repeated spaces inside a name are folded to one
space; nothing else is changed. There are no duty rates and no four- or six-digit headings in it.

- **Origin:** 관세청_HS부호 (Korea Customs Service, data.go.kr 15049722, file 20250101), as copied at
  github.com/Minjaee/HSCodeSearch \`src/main/resources/static/dataset/HS_20250101.csv\`, commit
  7e4265d74c9671dd3a62804150fdf94b21a21f1b (2025-12-17).
- **Licence, with a doubt:** Korean public data offered for free re-use on data.go.kr (Public Data
  Act). The grade of the licence (the page's 이용허락범위 field) was **not** seen: it is missing from
  the copy. Look at that field before relying on it. The copying repository has no licence of its
  own and adds nothing.
- **Edition:** every row ends on 2025-12-31. A list for 2026 exists on the portal and is not here:
  codes that were split, added or dropped on 2026-01-01 are not seen.
`
}

export function goodsNameFiles(from: string): readonly OutputFile[] {
  const names = readSource(from, 'hsk-names-2025/HS_20250101.csv')
    .map(row => [row('HS부호'), fold(row('한글품목명')), fold(row('영문품목명'))] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = [csvLine(['code', 'ko', 'en']), ...names.map(csvLine)]
  return [
    { path: `${folder}/names.csv`, text: `${lines.join('\n')}\n` },
    { path: `${folder}/edition.json`, text: jsonText(edition) },
    { path: `${folder}/SOURCE.md`, text: sourceText(names.map(([code]) => code)) },
  ]
}
