/** A picture as rows: what its table shows, and its CSV. */
import type { Text } from '../judge/steps.js'
import { vintageName } from './answer.js'
import { fixedText, numberOf } from './exact-figure.js'
import type { Ledger } from './ledger.js'
import type { Picture } from './picture.js'
import { amountTexts } from './told.js'

export interface PictureRow {
  readonly at: Text
  readonly line: Text
  readonly value: number
  /** The value as a decimal. */
  readonly plain: string
  readonly text: Text
  readonly formula: string
  readonly vintage: Text
  readonly sources: readonly string[]
}

const decimals = 4

/** One row for each point, in the order of the axis. */
export function pictureRows(ledger: Ledger, { places, lines }: Picture): readonly PictureRow[] {
  return places.flatMap(({ id, name }) =>
    lines.flatMap(line =>
      line.points
        .filter(({ at }) => at === id)
        .map(({ answer }) => ({
          ...{ at: name, line: line.name, value: numberOf(answer.value) },
          plain: plain(fixedText(answer.value, decimals)),
          ...{ text: amountTexts(answer), formula: answer.formula },
          vintage: vintageName(ledger, answer),
          sources: [...new Set(answer.observations.map(({ source }) => source))],
        })),
    ),
  )
}

export const pictureColumns = [
  ...['at', 'line', 'value', 'unit', 'amount', 'formula', 'vintage', 'sources'],
] as const

/** The rows of a CSV with its header, and the citation as its last row. */
export function pictureCells(
  ledger: Ledger,
  picture: Picture,
  language: 'ko' | 'en',
): readonly (readonly string[])[] {
  const rows = pictureRows(ledger, picture).map(row => [
    ...[row.at[language], row.line[language], row.plain],
    ...[picture.base, row.text[language], row.formula, row.vintage[language]],
    row.sources.join(' '),
  ])
  const blank = pictureColumns.slice(1).map(() => '')
  return [pictureColumns, ...rows, [picture.citation[language], ...blank]]
}

const plain = (text: string): string => text.replaceAll(',', '').replace(/\.?0+$/, '')
