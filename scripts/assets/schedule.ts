/** The shipped tariff schedule of 2026: rates as the source has them, what is missing marked. */

import { csvLine } from '../../src/files/csv-table.js'
import { jsonText, type OutputFile, readSource, type SourceRow } from './source-table.js'

const folder = 'assets/schedule/kr-2026'
const agreements = [
  'apta',
  'fta_cn',
  'rcep_cn',
  'fta_us',
  'fta_eu',
  'fta_gb',
  'rcep_jp',
  'fta_vn',
  'asean',
] as const
const rateColumns = ['basic', 'wto', ...agreements] as const

// The source shows only the basic 8 where the sister lines carry high concession rates.
const knownToMissHighRate = new Set([
  '1806902290',
  '1806902999',
  '1901201000',
  '1901209000',
  '1901909091',
  '1901909099',
])

// RCEP stands at 0 here beside higher rates on every sister line.
const doubtfulRcep = new Set(['6403999000', '7114110000', '8203209000', '8443321030'])

interface Line {
  readonly gap: string
  readonly text: string
}

/**
 * Wine, cider, rice wine and spirits: the published rates (wine 15, whisky 20) lie below both columns.
 */
const missingLowerRate = /^(2204|2205|2206|2208)/

function gapOf(row: SourceRow): string {
  if (row('specific') === '1') return 'specific'
  if (missingLowerRate.test(row('hs10'))) return 'missing_lower_rate'
  const basic = Number(row('basic'))
  const isAboveBasic = agreements.some(name => basic > 0 && Number(row(name)) > basic)
  return isAboveBasic || knownToMissHighRate.has(row('hs10')) ? 'missing_high_rate' : ''
}

function lineOf(row: SourceRow): Line {
  const hs10 = row('hs10')
  const gap = gapOf(row)
  const doubt = doubtfulRcep.has(hs10) ? 'rcep_cn rcep_jp' : ''
  const rates = rateColumns.map(row)
  return { gap, text: csvLine([hs10, ...rates, row('customs_verified'), gap, doubt]) }
}

const edition = {
  id: 'kr-2026-02-11',
  title: {
    ko: '관세율표 2026 (소비재 품목, 2026-02-11 판)',
    en: 'Korean tariff schedule 2026 (consumer headings, edition of 2026-02-11)',
  },
  firstDay: '2026-01-01',
  lastDay: '2026-12-31',
  publishedOn: '2026-02-11',
  source: {
    ko:
      '관세청_품목번호별 관세율표(data.go.kr 15051179, 2026-02-11). ' +
      'github.com/tbco-ship-it/jikguse의 data/hs.json(커밋 c67a4ffc)에서 옮김',
    en:
      'Customs tariff table by item number (data.go.kr 15051179, 2026-02-11), transcribed from ' +
      'data/hs.json of github.com/tbco-ship-it/jikguse, commit c67a4ffc',
  },
  licence: 'A tariff schedule is law and outside copyright (저작권법 제7조, Copyright Act art. 7).',
}

function sourceText(lines: readonly Line[]): string {
  const count = (gap: string) => lines.filter(line => line.gap === gap).length
  return `# Korean tariff schedule 2026: consumer headings

\`lines.csv\` holds ${lines.length} ten-digit lines (HSK) with rates in percent as the source has
them. An empty cell means that the source has no rate there, **not** that the rate is zero.
\`edition.json\` names the edition and its days.

- **Origin:** facts transcribed from \`data/hs.json\` of github.com/tbco-ship-it/jikguse (commit
  c67a4ffc), which boiled down the official yearly table 관세청_품목번호별 관세율표
  (data.go.kr 15051179, edition of 2026-02-11). 607 lines were transcribed twice with no difference.
- **Licence:** a tariff schedule is law and outside copyright (Copyright Act art. 7).
- **Columns:** \`basic\` 기본 (A), \`wto\` (C), \`apta\` (E1), then the agreements;
  \`customs_verified\` 1 = 세관장확인 goods; \`gap\` and \`doubt\` as below.

## What is missing

| \`gap\` | lines | meaning |
| --- | ---: | --- |
| \`specific\` | ${count('specific')} | there is also a specific duty, whose amount is not here |
| \`missing_high_rate\` | ${count('missing_high_rate')} | a high concession rate is missing |
| \`missing_lower_rate\` | ${count('missing_lower_rate')} | a lower concession rate is missing |
| none | ${count('')} | |

- \`missing_high_rate\` stands on six lines that show only the basic 8 beside sister lines with far
  higher rates (${[...knownToMissHighRate].join(', ')}),
  and on every other line where an agreement rate lies above a basic rate that isn't zero: farm
  goods such as green tea (40 against 513.6). A farm line that also has a specific duty is counted
  under \`specific\`.
- \`missing_lower_rate\` stands on 2204, 2205, 2206 and 2208: here basic and WTO are 30, while several
  published sources give wine 15 and whisky 20 (and the RCEP steps fit these), so a column is missing.
- Lines with basic 0 and an agreement rate above it (electronics) are no gaps: the agreement is
  simply of no use there.
- \`doubt\` names agreement columns that are doubtful: ${doubtfulRcep.size} lines have RCEP at 0
  beside higher rates on their sister lines (${[...doubtfulRcep].join(', ')}).
- Country exclusions inside ASEAN are not held. The \`fta_*\` rates need origin and proof.
- Provisional, quota, adjustment and safeguard rates are not held.

## Which headings

0802 0901 0902 1704 1806 1901–1905 2101 2106 2202–2208 2309 2402–2404 3004, chapters 33 34,
3923–3926 4201–4205 4303 4820 4901–4911, chapters 61–66, 6704 6911–6914 7013 7113 7114 7116 7117
7323 7615 8201–8205 8211–8215 8301–8306, household parts of 84, 85, 87, 88, 90, chapters 91 92, 9401
9403–9405, chapters 95 96. Everything else needs the official table.
`
}

export function scheduleFiles(from: string): readonly OutputFile[] {
  const rows = readSource(from, 'kr-tariff-2026/kr-tariff-2026.csv')
  const lines = rows.map(lineOf).sort((a, b) => (a.text < b.text ? -1 : 1))
  const header = csvLine(['hs10', ...rateColumns, 'customs_verified', 'gap', 'doubt'])
  return [
    {
      path: `${folder}/lines.csv`,
      text: `${[header, ...lines.map(line => line.text)].join('\n')}\n`,
    },
    { path: `${folder}/edition.json`, text: jsonText(edition) },
    { path: `${folder}/SOURCE.md`, text: sourceText(lines) },
  ]
}
