/** The two lists of the zero rate laid out for paper: head of the firm, totals, lines. */
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { formatDay } from '../../basis/day.js'
import { groupedDigits } from '../../basis/decimal-text.js'
import type { Evidence } from '../../declare/evidence.js'
import type { SheetTable } from '../../declare/order-sheets.js'
import type { Profile } from '../../declare/profile.js'
import { papersTable, resultsHead, resultsTable } from '../../declare/tax-forms.js'
import { a4, document, field, right, type Say, small, table, title } from './paper-parts.js'
import { type PaperLanguage, paperWord } from './paper-words.js'

export const taxPaperNames = ['results', 'attached'] as const

export type TaxPaperName = (typeof taxPaperNames)[number]

/** The headers of the tables are those of the forms; in English they are told by these. */
const english: Readonly<Record<string, string>> = {
  일련번호: 'No.',
  수출신고번호: 'Export declaration no.',
  '선(기)적일자': 'Loaded on',
  통화코드: 'Currency',
  환율: 'Rate',
  외화금액: 'Foreign amount',
  원화금액: 'Won',
  구분: 'Kind',
  서류명: 'Paper',
  발급자: 'Issued by',
  발급일자: 'Issued on',
  선적일자: 'Loaded on',
  'L/C 번호': 'L/C no.',
  비고: 'Remarks',
  '당기제출금액(외화)': 'Submitted (foreign)',
  '당기제출금액(원화)': 'Submitted (won)',
  '당기신고해당분(외화)': 'Of this period (foreign)',
  '당기신고해당분(원화)': 'Of this period (won)',
  '당기신고미도래금액(외화)': 'Not yet due (foreign)',
  '당기신고미도래금액(원화)': 'Not yet due (won)',
}

const isFigure = (name: string): boolean => /금액|해당분|환율/.test(name)

function firm(profile: Profile, { period }: Evidence, say: Say): Content {
  const days = `${formatDay(period.first)} ~ ${formatDay(period.last)}`
  return {
    columns: [
      field(say('business'), profile.business_no),
      field(say('firm'), profile.name),
      field(say('representative'), profile.representative),
      field(say('address'), profile.address),
      field(say('period'), `${period.name} (${days})`),
    ],
    columnGap: 12,
    margin: [0, 0, 0, 8],
  }
}

function totals(evidence: Evidence, say: Say): Content {
  const head = resultsHead(evidence)
  const rows = (['all', 'exported', 'others'] as const).map((word): TableCell[] => [
    say(word),
    right(String(head[word].count)),
    right(groupedDigits(String(head[word].won))),
  ])
  const heads = [
    ['', false],
    [say('count'), true],
    [say('won'), true],
  ] as const
  return table(heads, rows, ['*', 80, 140])
}

function lines({ header, rows }: SheetTable, language: PaperLanguage, fontSize: number): Content {
  const heads = header.map(name => {
    return [language === 'ko' ? name : (english[name] ?? name), isFigure(name)] as const
  })
  const cells = rows.map((row, at) =>
    row.map((text, place): TableCell => {
      const name = header[place]!
      const shown = isFigure(name) && /^\d+(\.\d+)?$/.test(text) ? groupedDigits(text) : text
      const bold = at === rows.length - 1
      return { text: shown, fontSize, bold, alignment: isFigure(name) ? 'right' : 'left' }
    }),
  )
  return table(
    heads,
    cells,
    header.map((_, at) => (at === 1 ? '*' : 'auto')),
  )
}

export function taxDocument(
  which: TaxPaperName,
  evidence: Evidence,
  profile: Profile,
  language: PaperLanguage,
): TDocumentDefinitions {
  const say = paperWord(language)
  const isResults = which === 'results'
  const content: Content[] = [
    title(say(which)),
    firm(profile, evidence, say),
    ...(isResults ? [totals(evidence, say)] : []),
    lines(
      isResults ? resultsTable(evidence) : papersTable(evidence),
      language,
      isResults ? 8.5 : 7,
    ),
    small(say('notForm')),
  ]
  const name = `${say(which)} ${evidence.period.name}`
  return document({ name, ...a4, isLying: !isResults }, content, language)
}
