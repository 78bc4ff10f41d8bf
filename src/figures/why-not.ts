/** Why something can not be said of published figures: the reason, and the names of what it is about. */
import type { Text } from '../judge/steps.js'
import { type Answer, type RefusalReason, vintageName } from './answer.js'
import { elsewhere } from './elsewhere.js'
import type { Ledger } from './ledger.js'
import type { Cell } from './observation.js'
import { amountText } from './units.js'

export const whyTexts: Readonly<Record<RefusalReason, Text>> = {
  two_vintages: {
    ko: '서로 다른 때에 공표된 값이라 견줄 수 없습니다(그 사이에 개정되었을 수 있음)',
    en: 'they were published at different times, and a revision may lie between: not comparable',
  },
  two_scopes: {
    ko: '재는 범위가 다른 두 계열이라 견줄 수 없습니다',
    en: 'the two series measure different things and can not be set against each other',
  },
  two_units: {
    ko: '단위가 다릅니다',
    en: 'the units differ',
  },
  across_break: {
    ko: '계열이 끊긴 곳을 가로지릅니다',
    en: 'the series breaks between the two',
  },
  not_seen: {
    ko: '보지 못한 값이 있습니다',
    en: 'a value was not seen',
  },
  zero_base: {
    ko: '바탕이 되는 값이 0입니다',
    en: 'the base is 0',
  },
  sign_changes: {
    ko: '흑자에서 적자로(또는 거꾸로) 바뀌어 몇 배라고 할 수 없습니다',
    en: 'it turns from surplus to deficit (or back): there is no multiple of it',
  },
  rate_not_seen: {
    ko: '그날의 환율이 없습니다',
    en: 'there is no rate of that day',
  },
  base_near_zero: {
    ko: '바탕이 되는 값이 0에 가까워 몇 배라고 할 수 없습니다',
    en: 'the base is near 0: no multiple stands on it',
  },
}

type Pair = readonly [Answer, Answer]

const nameOf = (ledger: Ledger, { name, series }: Answer): Text =>
  name ?? ledger.seriesOf(series).name

/** Reason and what it is about, as one sentence. */
export function about(reason: Text, what: Text): Text {
  return { ko: `${reason.ko}: ${what.ko}`, en: `${reason.en}: ${what.en}` }
}

function ofBreak(ledger: Ledger, [one, other]: Pair): Text | undefined {
  const { period, vintage } = one.observations[0]!
  return ledger.breakBetween(one.series, vintage, [period, other.observations[0]!.period])?.why
}

function ofTurn(ledger: Ledger, [one, other]: Pair): Text {
  const of = (answer: Answer, language: 'ko' | 'en'): string => {
    const amount = amountText(answer.value, answer.base, language)
    return `${amount} (${vintageName(ledger, answer)[language]})`
  }
  return {
    ko: `${of(other, 'ko')} → ${of(one, 'ko')}`,
    en: `${of(other, 'en')} → ${of(one, 'en')}`,
  }
}

const beside = ([a, b]: readonly [Text, Text]): Text => ({
  ko: `${a.ko} / ${b.ko}`,
  en: `${a.en} / ${b.en}`,
})

/** Why two figures are not set against each other, with the names of what parts them. */
export function whyNot(ledger: Ledger, reason: RefusalReason, pair: Pair): Text {
  const text = whyTexts[reason]
  const [a, b] = pair
  if (reason === 'across_break') {
    const found = ofBreak(ledger, pair)
    return found ? about(text, found) : text
  }
  if (reason === 'sign_changes') return about(text, ofTurn(ledger, pair))
  if (reason === 'two_scopes') return about(text, beside([nameOf(ledger, a), nameOf(ledger, b)]))
  if (reason !== 'two_vintages') return text
  return about(text, beside([vintageName(ledger, a), vintageName(ledger, b)]))
}

function cellText(ledger: Ledger, { series, period, partner, item }: Cell): Text {
  const names = [ledger.nameOf('partner', partner), ledger.nameOf('item', item)]
  const of = (language: 'ko' | 'en'): string =>
    [period, ledger.seriesOf(series).name[language], ...names.map(one => one[language])]
      .filter(part => part !== '')
      .join(' ')
  return { ko: of('ko'), en: of('en') }
}

/** What was not seen, and which other scope has it. */
function unseenText(ledger: Ledger, cells: readonly Cell[]): Text {
  const texts = cells.map(cell => {
    const name = cellText(ledger, cell)
    const { base } = ledger.seriesOf(cell.series).unit
    const found = elsewhere(ledger, cell).filter(one => one.series.unit.base === base)
    if (found.length === 0) return name
    const of = (language: 'ko' | 'en'): string =>
      found.map(({ series, text }) => `${series.name[language]} ${text[language]}`).join(', ')
    return {
      ko: `${name.ko} (다른 범위의 계열에는 있음: ${of('ko')})`,
      en: `${name.en} (another scope has it: ${of('en')})`,
    }
  })
  return { ko: texts.map(({ ko }) => ko).join(', '), en: texts.map(({ en }) => en).join(', ') }
}

/** A value was not seen: which one. */
export function unseenWhy(ledger: Ledger, cells: readonly Cell[]): Text {
  return about(whyTexts.not_seen, unseenText(ledger, cells))
}
