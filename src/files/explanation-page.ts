/** An explanation laid out for paper: the answer, its lines, its arithmetic, its reasons, the law. */
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { Answer, InputLine } from '../assess/assess.js'
import type { ExplainedStep, Explanation } from '../assess/explain.js'
import type { Basis } from '../assess/explain-basis.js'
import { saidWithNumbers } from '../assess/explain-numbers.js'
import { plainSentence } from '../assess/plain-sentence.js'
import { reliefTexts, standingTexts, stateTexts, trackTexts } from '../assess/word-texts.js'
import { shownAmount, shownFormula, type Text } from '../judge/steps.js'
import { articleText, issueText } from '../law/citation-text.js'
import { headFacts, type PaperProblem, saidProblems } from './explanation-facts.js'
import { collectedOf, linkTo, otherTaxes, paperTable } from './explanation-table.js'
import { type Language, type Word, wordIn } from './explanation-words.js'
import { type PaperFigures, paperFigures } from './paper-figures.js'

/** A judgement as it was recorded, with its explanation where that still follows. */
export interface PaperParcel {
  readonly parcel: string
  readonly recordedAt: string
  readonly madeAt: string
  /** Why it is not the answer that stands, where it is not. */
  readonly past: 'underReform' | 'withdrawn' | 'superseded' | undefined
  /** As recorded, with what was given of each line; nothing personal. */
  readonly lines: readonly { readonly input: InputLine; readonly answer: Answer }[]
  readonly explanation: Explanation | undefined
  /** What kept its rows from being judged. */
  readonly problems: readonly PaperProblem[]
}

const ink = '#1b1d1b'
const soft = '#565b56'
const accent = '#0f6b5c'
/** As a share of the page. */
const lowestHeading = 0.84

type Texts = Readonly<Record<string, Text>>

class Paper {
  private readonly parcel: PaperParcel
  private readonly language: Language
  private readonly say: (word: Word, values?: Readonly<Record<string, string>>) => string
  private readonly figures: PaperFigures

  constructor(parcel: PaperParcel, language: Language) {
    this.parcel = parcel
    this.language = language
    this.say = wordIn(language)
    this.figures = paperFigures(language)
  }

  definition(): TDocumentDefinitions {
    const { parcel, say, language } = this
    return {
      pageSize: 'A4',
      pageMargins: [44, 48, 44, 54],
      info: { title: `${say('title')} ${parcel.parcel}`, creator: 'Gwanmun', author: 'Gwanmun' },
      ...{
        language,
        defaultStyle: { font: 'Pretendard', fontSize: 9, lineHeight: 1.3, color: ink },
      },
      content: this.content(),
      // Below it there is no room for what a heading heads.
      pageBreakBefore: ({ headlineLevel, startPosition }) =>
        headlineLevel === 1 && startPosition.verticalRatio > lowestHeading,
      footer: (page, pages) => ({
        columns: [
          { text: say('note'), color: soft, fontSize: 7 },
          {
            ...{ text: say('page', { page: String(page), pages: String(pages) }), width: 50 },
            ...{ alignment: 'right', color: soft, fontSize: 8 },
          },
        ],
        margin: [44, 14, 44, 0],
      }),
    }
  }

  private content(): Content[] {
    const { explanation } = this.parcel
    return [
      ...this.head(),
      ...this.warnings(),
      this.answer(),
      this.lines(),
      ...this.company(),
      ...(explanation ? this.explained(explanation) : this.unexplained()),
    ]
  }

  private explained(explanation: Explanation): Content[] {
    return [
      ...this.steps(explanation.steps),
      ...this.reasons(explanation),
      ...this.papers(explanation),
      ...this.options(explanation),
      ...this.afterwards(explanation),
    ]
  }

  private unexplained(): Content[] {
    const why = saidProblems(this.parcel, this.language).map(text => this.point(text, []))
    if (why.length === 0) return [this.said(this.say('noSteps'))]
    return [this.title('whyRefused'), ...why, this.said(this.say('refusedNote'))]
  }

  private head(): Content[] {
    const { say, parcel } = this
    const facts = headFacts(parcel, this.figures)
    return [
      { text: say('title'), color: accent, bold: true, fontSize: 10 },
      { text: parcel.parcel, bold: true, fontSize: 18, margin: [0, 2, 0, 6] },
      {
        columns: facts.map(([word, value]) => ({
          stack: [{ text: say(word), color: soft, fontSize: 8 }, value || say('notKnown')],
        })),
        columnGap: 12,
        margin: [0, 0, 0, 10],
      },
    ]
  }

  private said(text: string): Content {
    return { text, color: '#7d5200', margin: [0, 8, 0, 8] }
  }

  private warnings(): Content[] {
    const { past } = this.parcel
    return past ? [this.said(this.say(past))] : []
  }

  private word(texts: Texts, word: string): string {
    return texts[word === '' ? 'not_known' : word]?.[this.language] ?? word
  }

  private answer(): Content {
    const { say, parcel } = this
    const first = parcel.lines[0]?.answer
    const words = [
      this.word(stateTexts, first?.state ?? ''),
      this.word(trackTexts, first?.track ?? ''),
      this.word(reliefTexts, first?.relief ?? ''),
    ]
    const cell = (title: string, text: string, size: number): TableCell => ({
      stack: [
        { text: title, color: soft, fontSize: 8 },
        { text, bold: true, fontSize: size },
      ],
      margin: [4, 4, 4, 4],
    })
    return {
      table: {
        widths: ['*', '*', '*', '*'],
        body: [
          [
            cell(say('state'), words[0]!, 11),
            cell(say('track'), words[1]!, 11),
            cell(say('relief'), words[2]!, 11),
            cell(say('collected'), this.figures.won(collectedOf(parcel.lines)), 13),
          ],
        ],
      },
      layout: { hLineColor: () => accent, vLineWidth: () => 0, hLineWidth: () => 1 },
      margin: [0, 0, 0, 10],
    }
  }

  private title(word: Word): Content {
    return {
      text: this.say(word),
      headlineLevel: 1,
      bold: true,
      fontSize: 11,
      margin: [0, 12, 0, 4],
    }
  }

  private headCell(word: Word, isFigure = false): TableCell {
    const text = this.say(word)
    return { text, color: soft, fontSize: 8, alignment: isFigure ? 'right' : 'left' }
  }

  private lines(): Content {
    const figures = ['customsValue', 'duty', 'vat', 'otherTaxes', 'tax'] as const
    const right = (text: string): TableCell => ({ text, alignment: 'right', fontSize: 8.5 })
    const rows = this.parcel.lines.map(({ input, answer }): TableCell[] => [
      answer.line,
      { text: [String(input.goods ?? ''), '\n', { text: `HS ${input.hs ?? '–'}`, color: soft }] },
      right(`${input.quantity ?? ''} × ${input.unit_price ?? ''} ${input.currency ?? ''}`),
      ...[answer.customs_value_krw, answer.duty_krw, answer.vat_krw].map(one =>
        right(this.figures.won(one)),
      ),
      right(this.figures.won(otherTaxes(answer))),
      right(this.figures.won(answer.tax_krw)),
    ])
    const heads = [this.headCell('line'), this.headCell('goods'), this.headCell('quantity', true)]
    const all = [...heads, ...figures.map(one => this.headCell(one, true))]
    return paperTable(all, rows, [18, '*', 78, 58, 52, 52, 50, 54])
  }

  private company(): Content[] {
    const all = this.parcel.lines.flatMap(({ answer }) => answer.combined_with.split('|'))
    const parcels = [...new Set(all)].filter(Boolean).join(', ')
    if (parcels === '') return []
    return [{ text: this.say('combined', { parcels }), margin: [0, 6, 0, 0] }]
  }

  private law(basis: readonly Basis[]): Content {
    const { language, say } = this
    const placeOf = (one: Basis): string => [one.number, one.article, one.from, one.standing].join()
    const once = [...new Map(basis.map(one => [placeOf(one), one])).values()]
    return {
      stack: once.map(one => ({
        text: [
          {
            text: `${one.instrument[language]} ${articleText(one.article, language)}`,
            ...{ link: linkTo(one.url), color: accent },
          },
          ` · ${issueText(one.number, language)} · ${say('since', { day: this.figures.day(one.from) })} · `,
          standingTexts[one.standing][language],
        ],
        ...{ fontSize: 7.5, color: soft },
      })),
    }
  }

  private steps(steps: readonly ExplainedStep[]): Content[] {
    if (steps.length === 0) return []
    const { language } = this
    const rows = steps.map((step): TableCell[] => [
      { stack: [step.label[language], this.law(step.basis)] },
      { text: shownFormula(step, language), fontSize: 8.5 },
      { text: shownAmount(step, language), alignment: 'right' },
    ])
    const heads = [this.headCell('step'), this.headCell('formula'), this.headCell('amount', true)]
    return [this.title('steps'), paperTable(heads, rows, ['*', 150, 80])]
  }

  private point(text: string, basis: readonly Basis[]): Content {
    const told = plainSentence(text, this.language)
    return { stack: [told, this.law(basis)], margin: [0, 0, 0, 5], unbreakable: true }
  }

  private reasons({ reasons }: Explanation): Content[] {
    if (reasons.length === 0) return []
    const own = reasons.map(one => this.point(saidWithNumbers(one, this.language), one.basis))
    return [this.title('reasons'), ...own]
  }

  private papers({ requirements }: Explanation): Content[] {
    if (requirements.length === 0) return []
    const { language } = this
    const own = requirements.map(one =>
      this.point(
        `${one.title[language]}: ${one.sentence[language]} (${one.authority[language]})`,
        one.basis,
      ),
    )
    return [this.title('papers'), ...own]
  }

  private options({ options }: Explanation): Content[] {
    if (options.length === 0) return []
    const { language } = this
    const rows = options.map((one): TableCell[] => [
      {
        stack: [
          one.title[language],
          ...one.what.map(text => ({
            text: plainSentence(text[language], language),
            color: soft,
            fontSize: 8,
          })),
          this.law(one.basis),
        ],
      },
      this.say(one.status),
      { text: this.figures.won(one.collectedKrw), alignment: 'right' },
    ])
    const heads = [
      this.headCell('option'),
      this.headCell('state'),
      this.headCell('collected', true),
    ]
    return [this.title('options'), paperTable(heads, rows, ['*', 80, 80])]
  }

  private afterwards({ afterwards }: Explanation): Content[] {
    if (afterwards.length === 0) return []
    const { language } = this
    const own = afterwards.map(one =>
      this.point([one.title, ...one.what].map(text => text[language]).join('\n'), one.basis),
    )
    return [this.title('afterwards'), ...own]
  }
}

export function explanationPage(parcel: PaperParcel, language: Language): TDocumentDefinitions {
  return new Paper(parcel, language).definition()
}
