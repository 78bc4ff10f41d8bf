/** The two lists of the zero rate laid out for paper: head of the firm, totals, lines. */
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { formatDay } from '../../basis/day.js'
import { groupedDigits } from '../../basis/decimal-text.js'
import type { Evidence } from '../../declare/evidence.js'
import type { SheetTable } from '../../declare/order-sheets.js'
import type { Profile } from '../../declare/profile.js'
import { papersTable, proofTexts, resultsHead, resultsTable } from '../../declare/tax-forms.js'
import type { Text } from '../../judge/steps.js'
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

/** Room for the word of the last row. */
const numberWidth = 30

const isFigure = (name: string): boolean => /금액|해당분|환율/.test(name)

/** Names in English where the paper is, as far as the profile has them. */
function named(profile: Profile, language: PaperLanguage) {
  const { name, name_en, representative, representative_en, address, address_en } = profile
  if (language === 'ko') return { name, representative, address }
  return {
    name: name_en || name,
    representative: representative_en || representative,
    address: address_en || address,
  }
}

function firm(profile: Profile, { period }: Evidence, say: Say, language: PaperLanguage): Content {
  const own = named(profile, language)
  const days = `${formatDay(period.first)} ~ ${formatDay(period.last)}`
  return {
    columns: [
      field(say('business'), profile.business_no),
      field(say('firm'), own.name),
      field(say('representative'), own.representative),
      field(say('address'), own.address),
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

/** The words of the last row, as the table of the form writes them. */
function sumText(text: string): string {
  return text === '합계' ? 'Total' : text.replace(/^(\d+)건$/, '$1')
}

/** What stands in the lines of other papers. */
const words: Readonly<Record<string, Text>> = {
  직수출: { ko: '직수출', en: 'direct export' },
  우체국장: { ko: '우체국장', en: 'post office' },
  외국환은행: { ko: '외국환은행', en: 'bank' },
  ...Object.fromEntries(Object.values(proofTexts).map(text => [text.ko, text])),
}

function lines({ header, rows }: SheetTable, language: PaperLanguage, fontSize: number): Content {
  const heads = header.map(name => {
    const shown = language === 'ko' ? name : (english[name] ?? name)
    return [shown.replace(/ ?\((외화|원화|foreign|won)\)/, '\n($1)'), isFigure(name)] as const
  })
  const cells = rows.map((row, at) =>
    row.map((text, place): TableCell => {
      const name = header[place]!
      const bold = at === rows.length - 1
      const told = bold && language === 'en' ? sumText(text) : (words[text]?.[language] ?? text)
      const shown = isFigure(name) && /^\d+(\.\d+)?$/.test(text) ? groupedDigits(text) : told
      return { text: shown, fontSize, bold, alignment: isFigure(name) ? 'right' : 'left' }
    }),
  )
  return table(
    heads,
    cells,
    header.map((_, at) => (at === 0 ? numberWidth : at === 1 ? '*' : 'auto')),
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
    firm(profile, evidence, say, language),
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
