/** Reasons in lists of parcels: filled with what is known of a parcel and with the law of its day, else without values. */
import { type Text, withParticles } from 'gwanmun/pages'

/** What the server tells of a reason, as far as its sentence goes. */
export interface Sentenced {
  readonly sentence: Text
  /** The same without values. */
  readonly bare: Text
  /** What the law gives to it, by first days; null where the law of that day is in another unit. */
  readonly values: readonly {
    readonly slot: string
    readonly from: string
    readonly value: string | null
  }[]
}

type Slots = Readonly<Record<string, string | undefined>>

const slot = /\{(\w+)\}/g

function filled(text: string, slots: Slots): string {
  return text.replaceAll(slot, (whole, name: string) => slots[name] ?? whole)
}

/** The sentence with its values where all of them are known, else the one without. */
export function filledOrBare({ sentence, bare }: Sentenced, slots: Slots): Text {
  const names = [...sentence.ko.matchAll(slot)].map(found => found[1] ?? '')
  if (names.some(name => (slots[name] ?? '') === '')) return bare
  return { ko: withParticles(filled(sentence.ko, slots)), en: filled(sentence.en, slots) }
}

/** What is known of a parcel of the list. */
export interface OfParcel {
  /** The day of its law. */
  readonly day: string | null
  readonly tested_value_usd: string | null
  /** False where it was judged under a reform: the law on board is not its law. */
  readonly is_real: boolean
}

function lawOn({ values }: Sentenced, { day, is_real }: OfParcel): Slots {
  if (day === null || !is_real) return {}
  const slots: Record<string, string | undefined> = {}
  for (const { slot: name, from, value } of values) {
    if (from <= day) slots[name] = value ?? undefined
  }
  return slots
}

/** Dollars as sentences have them: without zeros behind. */
function plainDollars(amount: string | null): string | undefined {
  return amount === null ? undefined : amount.replace(/\.?0+$/, '')
}

/** What a reason says of a parcel of the list. */
export function sentenceOf(reason: Sentenced, parcel: OfParcel): Text {
  const law = lawOn(reason, parcel)
  const tested_value_usd = plainDollars(parcel.tested_value_usd)
  // Of goods that are declared apart the list knows the largest value alone, which may be another's.
  if (Number(tested_value_usd) > Number(law['limit_usd'])) return reason.bare
  return filledOrBare(reason, { ...law, tested_value_usd })
}

const koreanWords: Slots = { column: '그 열', currency: '그 통화', allowed: '정해진 값' }
const englishWords: Slots = {
  ...{ column: 'its column', currency: 'its currency', allowed: 'what is set for it' },
}

function inWords(text: string, words: Slots, other: string): string {
  return text.replaceAll(/'?\{(\w+)\}'?/g, (_, name: string) => words[name] ?? other)
}

/** What may be wrong with a row, where it is not known with which value. */
export function bareProblem({ ko, en }: Text): Text {
  const ofWeek = ko.replace('{value} 주의', '그 주의')
  const korean = inWords(ofWeek.replaceAll(/\(\{\w+\}\)/g, ''), koreanWords, '적힌 값')
  const english = en.replace('the week of {value}', 'its week').replaceAll(/ ?\(\{\w+\}\)/g, '')
  return {
    ko: withParticles(korean),
    en: inWords(english, englishWords, 'the value given').replace(/^./, one => one.toUpperCase()),
  }
}
