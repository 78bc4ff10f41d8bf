/** Sentences for people who see neither the columns of a file nor the options of a command. */
import { withParticles } from '../basis/korean.js'
import type { Text } from '../judge/steps.js'
import { fields } from '../parcel/fields.js'
import { saidElsewhere } from './said-elsewhere.js'

type Language = keyof Text

/** What a column is called: without what stands behind its name in brackets or after a comma. */
export function shortLabel({ ko, en }: Text): Text {
  const [english = en] = en.replace(/ ?\(.*?\)/g, '').split(',')
  return { ko: ko.replace(/\(.*?\)/g, '').trim(), en: english }
}

export type Labels = ReadonlyMap<string, Text>

/** The first of several columns of one name counts. */
export function labelsOf(columns: readonly (Text & { readonly name: string })[]): Labels {
  return new Map([...columns].reverse().map(one => [one.name, shortLabel(one)]))
}

export const inboundLabels = labelsOf(fields)

/** Behind a word: names of columns, a column with its value, an option. */
const behind = /(?<=[가-힣A-Za-z]) ?\(([a-z][a-z_]*(?:=[a-z_]+)?(?:, [a-z][a-z_]*)*)\)/g
const optionBehind = / ?\(--[a-z-]+\)/g
const quoted = /'([a-z][a-z_]*)'(?:(을|를|이|가|은|는|과|와|으로|로)(?![가-힣(]))?/g
/** In a Korean sentence a Latin word that names a column is that column. */
const koreanName =
  /(?<![\w./'-])([a-z][a-z_]*)(?![\w/'-]|\.\w)(?:(을|를|이|가|은|는|과|와|으로|로)(?![가-힣(]))?/g
/** An English sentence has `use` and `person` for words of its own; `hs` is none. */
const englishName = /(?<![\w./'-])([a-z]+_[a-z_]+|hs)(?![\w/'-]|\.\w)/g

const pairOf: Readonly<Record<string, string>> = {
  ...{ 을: '을(를)', 를: '을(를)', 이: '이(가)', 가: '이(가)', 은: '은(는)', 는: '은(는)' },
  ...{ 과: '과(와)', 와: '과(와)', 으로: '(으)로', 로: '(으)로' },
}

type Label = (name: string) => string | undefined

/** A sentence with labels in the place of columns that stand in quotes. */
export function quotedNames(sentence: string, language: Language, label: Label): string {
  const named = sentence.replace(quoted, (whole, name: string, particle?: string) => {
    const shown = label(name)
    if (shown === undefined) return whole
    return `'${shown}'${particle === undefined ? '' : pairOf[particle]}`
  })
  return language === 'ko' ? withParticles(named) : named
}

function namesIn(sentence: string, language: Language, labels: Labels): string {
  const label: Label = name => labels.get(name)?.[language]
  const isKnown = (name: string): boolean => labels.has(name.replace(/=.*/, ''))
  const unnamed = sentence.replace(behind, (whole, names: string) =>
    names.split(', ').every(isKnown) ? '' : whole,
  )
  const bare = quotedNames(unnamed.replace(optionBehind, ''), language, label)
  if (language === 'en') return bare.replace(englishName, (whole, name) => label(name) ?? whole)
  return bare.replace(koreanName, (whole, name: string, particle?: string) => {
    const shown = label(name)
    if (shown === undefined) return whole
    return `${shown}${particle === undefined ? '' : pairOf[particle]}`
  })
}

/** A label of its own, not within a sentence: in English with a capital. */
export function capital(text: string): string {
  return text.replace(/^[a-z]/, letter => letter.toUpperCase())
}

export interface OnColumn {
  readonly column: string
  readonly message: Text
}

/** A problem with the name of its column before it, where its sentence does not have that. */
export function namedProblem({ column, message }: OnColumn): Text {
  const label = inboundLabels.get(column)
  if (!label || message.en.includes(`'${column}'`)) return message
  return { ko: `${label.ko}: ${message.ko}`, en: `${capital(label.en)}: ${message.en}` }
}

/** A sentence of the judging as pages and printed explanations say it. */
export function plainSentence(
  sentence: string,
  language: Language,
  labels: Labels = inboundLabels,
): string {
  const here = saidElsewhere.reduce((text, { said, here }) => text.replace(said, here), sentence)
  const named = namesIn(here, language, labels)
  return language === 'ko' ? withParticles(named) : named
}
