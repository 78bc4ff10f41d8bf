/** Words of answers as badges: a state or a track is told by its text, never by colour alone. */
import { reliefTexts, stateTexts, type Text, trackTexts } from 'gwanmun/pages'
import { useEither } from '../language.js'

type Tone = '' | 'good' | 'bad' | 'warn' | 'open' | 'accent'

const stateTones: Readonly<Record<string, Tone>> = {
  judged: 'good',
  partial: 'open',
  refused: 'bad',
}

/** The text of a word; a blank cell is a value that is not known. */
export function textOf(texts: Readonly<Record<string, Text>>, word: string): Text {
  const key = word === '' ? 'not_known' : word
  return texts[key] ?? { ko: word, en: word }
}

interface WordProps {
  readonly texts: Readonly<Record<string, Text>>
  readonly word: string
  readonly tone?: Tone
}

export function Word({ texts, word, tone = '' }: WordProps) {
  const either = useEither()
  const shade = word === '' || word === 'not_known' ? 'open' : tone
  return <span className={`badge ${shade}`}>{either(textOf(texts, word))}</span>
}

export function State({ word }: { readonly word: string }) {
  return <Word texts={stateTexts} word={word} tone={stateTones[word] ?? ''} />
}

export function Track({ word }: { readonly word: string }) {
  return <Word texts={trackTexts} word={word} tone={word === 'list' ? 'accent' : ''} />
}

export function Relief({ word }: { readonly word: string }) {
  return <Word texts={reliefTexts} word={word} tone={word === 'none' ? '' : 'accent'} />
}
