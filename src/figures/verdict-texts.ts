/** The sentences of verdicts, in both languages. */
import type { Text } from '../judge/steps.js'
import type { OwnChange } from './own-figures.js'
import type { Verdict } from './verdict.js'

export const verdictTexts: Readonly<Record<Verdict, Text>> = {
  holds: { ko: '맞음', en: 'holds' },
  holds_for_vintage: { ko: '그 판에서는 맞음', en: 'holds for its vintage' },
  rounding: { ko: '반올림이 다름', en: 'rounding' },
  differs: { ko: '다름', en: 'differs' },
  wrong: { ko: '틀림', en: 'wrong' },
  not_comparable: { ko: '견줄 수 없음', en: 'not comparable' },
  not_known: { ko: '알 수 없음', en: 'not known' },
}

export const listed = (texts: readonly Text[], language: 'ko' | 'en'): string =>
  [...new Set(texts.map(one => one[language]))].join('; ')

const both = (ko: string, en: string): Text => ({ ko, en })

export const causeTexts = {
  holds: (fit: Text, _: readonly Text[]): Text =>
    both(`공표된 값과 맞습니다: ${fit.ko}.`, `It agrees with the published figure: ${fit.en}.`),
  holds_for_vintage: (fit: Text, rivals: readonly Text[]): Text =>
    both(
      `이 판의 값과 맞습니다: ${fit.ko}. 다른 판은 다릅니다: ${listed(rivals, 'ko')}.`,
      `It agrees with this vintage: ${fit.en}. Another one differs: ${listed(rivals, 'en')}.`,
    ),
  revised: (level: Text): Text =>
    both(
      `바탕이 되는 값이 달라졌습니다(${level.ko})`,
      `the level under it was revised (${level.en})`,
    ),
  rounding: (fit: Text): Text =>
    both(
      `적힌 자리까지 올바로 어림하면 다릅니다: ${fit.ko}.`,
      `Rounded rightly to the printed digit it reads otherwise: ${fit.en}.`,
    ),
  quoted: (published: readonly Text[]): Text =>
    both(
      `인용된 수와는 같지만, 공표된 총액으로는 나오지 않는 값입니다.${
        published.length > 0 ? ` 공표된 값: ${listed(published, 'ko')}.` : ''
      }`,
      `It repeats a quoted number that no published totals give.${
        published.length > 0 ? ` Published: ${listed(published, 'en')}.` : ''
      }`,
    ),
  itself: (fit: Text): Text =>
    both(
      `그 보도 자체의 값과 같을 뿐, 다른 곳에서는 보지 못했습니다: ${fit.ko}.`,
      `It agrees with the report's own figure, which was seen nowhere else: ${fit.en}.`,
    ),
  asQuoted: (fit: Text): Text =>
    both(
      `인용된 값으로 셈하면 맞습니다: ${fit.ko}. 공표된 총액으로는 말할 수 없습니다.`,
      `It follows from quoted figures: ${fit.en}. Published totals can not say it.`,
    ),
  early: both(
    '주장한 날에는 이 기간이 끝나지 않아, 기간 전체의 값이 공표되었을 수 없습니다. as_of와 period를 확인하십시오.',
    [
      'On the day of the claim the period was not over: no figure of the whole can have been out.',
      'Check as_of and period.',
    ].join(' '),
  ),
  needed: (need: Text): Text => both(`${need.ko}.`, `${capital(need.en)}.`),
  parts: (why: Text, parts: readonly Text[]): Text =>
    parts.length === 0
      ? why
      : both(
          `${why.ko} 기간의 일부만의 값: ${listed(parts, 'ko')}.`,
          `${why.en} Of a part of it: ${listed(parts, 'en')}.`,
        ),
  offered: (why: Text, offers: readonly Text[]): Text =>
    offers.length === 0
      ? why
      : both(
          `${why.ko} 견줄 수 있는 것(한 해 전과): ${listed(offers, 'ko')}.`,
          `${why.en} Comparable (with the year before): ${listed(offers, 'en')}.`,
        ),
  sign: (right: Text): Text =>
    both(`부호가 거꾸로입니다: ${right.ko}.`, `The sign is turned: ${right.en}.`),
  day: (right: Text): Text =>
    both(`날짜가 다릅니다: ${right.ko}.`, `The day is another: ${right.en}.`),
  mixed: (why: Text, isMade: boolean): Text =>
    both(
      `${isMade ? '견줄 수 없는 두 값에서 나온 수입니다' : '견줄 수 있는 값이 없습니다'}. ${why.ko}.`,
      `${
        isMade
          ? 'It comes out only of two figures that can not be set against each other'
          : 'There are no figures that can be set against each other'
      }: ${why.en}.`,
    ),
  caused: (cause: Text, right: readonly Text[]): Text =>
    both(
      `${cause.ko}. 맞는 값: ${listed(right, 'ko')}.`,
      `${capital(cause.en)}. Right: ${listed(right, 'en')}.`,
    ),
  differs: (right: readonly Text[]): Text =>
    both(
      `공표된 어느 값과도 맞지 않습니다: ${listed(right, 'ko')}.`,
      `It agrees with no published figure: ${listed(right, 'en')}.`,
    ),
  notSeen: both(
    '이 기간과 상대의 값을 보지 못해 알 수 없습니다.',
    'No figure of this period and partner was seen.',
  ),
  noSeries: both('이런 수치를 담은 계열이 없습니다.', 'No series on board holds such a figure.'),
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Off by ten, a hundred and so on. */
export function tensText(power: number, right: Text): Text {
  const factor = `1${'0'.repeat(Math.abs(power))}`
  return both(
    power > 0
      ? `${factor}배로 부풀려졌습니다: ${right.ko}.`
      : `${factor}분의 1로 줄었습니다: ${right.ko}.`,
    `It is ${power > 0 ? 'too large' : 'too small'} by a factor of ${factor}: ${right.en}.`,
  )
}

/** A change that the source's own levels do not give. */
export function ownText({ formula, claims }: OwnChange): Text {
  return both(
    `같은 출처의 수치(${claims.join(', ')})로는 다른 값이 나옵니다: ${formula}.`,
    `The source's own figures (${claims.join(', ')}) give something else: ${formula}.`,
  )
}
