/** Questions about the law: its provisions, the law on a day, what changed between two days. */
import { codeId } from '../basis/codes.js'
import { day } from '../basis/day.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import { allProvisions } from '../law/all-laws.js'
import { articleUrl } from '../law/article-url.js'
import { articleText, issueText } from '../law/citation-text.js'
import { changesBetween, type LawSide } from '../law/law-diff.js'
import { provisionsKnown } from '../law/law-known.js'
import { declaredOn, type NamedProvision, versionOn } from '../law/law-on.js'
import type { Citation, Version } from '../law/provision.js'
import { type ShownValue, shownOf, valueText } from '../law/value-text.js'
import type { Desk } from './desk.js'
import { asOf, knownAt, seoulDayOf } from './instant.js'
import { question } from './question.js'
import {
  bothTexts,
  type JsonSchema,
  listOf,
  objectOf,
  orNull,
  text,
  wholeOf,
  yesOrNo,
} from './schema.js'

/** Which law is asked: all of it or what begins with a key, as known at an instant, reformed. */
interface WhichLaw {
  readonly key?: string
  readonly known_at?: string
  readonly reform?: string
}

const whichLaw = {
  key: {
    ...text('열쇠의 앞부분 — the beginning of a key'),
    maxLength: 200,
    examples: ['kr.customsActRule', 'us.'],
  },
  known_at: knownAt,
  reform: { ...text('실려 있는 개혁안의 이름 — the id of a reform on board'), maxLength: 100 },
}

const citeSchema = wholeOf({
  instrument: bothTexts,
  article: bothTexts,
  number: bothTexts,
  gazetted: orNull({
    // An act may be older than the days that we count.
    ...{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    description: '공포일 — the day of its gazette',
  }),
  url: text(),
})

export const versionSchema: JsonSchema = {
  $id: 'LawVersion',
  ...wholeOf({
    from: { type: 'string', format: 'date' },
    value: { type: ['number', 'string'] },
    unit: text(),
    shown: {
      ...bothTexts,
      description:
        '사람이 읽는 값(단위나 뜻과 함께) — the value as people read it, with unit or meaning',
    },
    standing: {
      type: 'string',
      enum: ['read', 'reported', 'remembered'],
      description: '얼마나 확실한지 — how sure we are',
    },
    cite: citeSchema,
    note: orNull(bothTexts),
  }),
}

const versionRef: JsonSchema = { $ref: 'LawVersion#' }

function citeJson(cite: Citation) {
  const { instrument, instrumentEn, article, number, gazetted } = cite
  return {
    instrument: { ko: instrument, en: instrumentEn },
    article: { ko: articleText(article, 'ko'), en: articleText(article, 'en') },
    number: { ko: issueText(number, 'ko'), en: issueText(number, 'en') },
    gazetted: gazetted === '' ? null : gazetted,
    url: articleUrl(cite),
  }
}

function versionJson(version: Version<unknown>, shown: ShownValue) {
  const { from, value, standing, cite, note = null } = version
  const texts = { ko: valueText(shown, 'ko'), en: valueText(shown, 'en') }
  return { from, value, unit: shown.unit, shown: texts, standing, cite: citeJson(cite), note }
}

const sideJson = (side: LawSide | undefined) => (side ? versionJson(side, side) : null)

/** The law that is asked for; a reform is laid over what was known. */
function lawOf(desk: Desk, { known_at, reform }: WhichLaw): readonly NamedProvision[] {
  const law = reform === undefined ? desk.bench.book.law : desk.bookOf(desk.reformNamed(reform)).law
  const all = allProvisions(law)
  return known_at === undefined ? all : provisionsKnown(all, seoulDayOf(new Date(known_at)))
}

function chosen(law: readonly NamedProvision[], key = '') {
  const found = law.filter(one => one.key.startsWith(key))
  if (found.length > 0) return found
  throw new Unusable(fileProblem(codeId['provision_unknown']!, key))
}

const named = { key: text(), ko: text(), en: text() }

export const lawList = question<WhichLaw, object>({
  id: 'law-list',
  title: {
    ko: '법령 값을 모든 판과 함께 봅니다',
    en: 'List the legal values with all their versions',
  },
  input: objectOf(whichLaw),
  output: wholeOf({
    provisions: listOf(
      wholeOf({
        ...named,
        unit: text(),
        checked_on: { type: 'string', format: 'date' },
        choices: listOf(text()),
        versions: listOf(versionRef),
      }),
    ),
  }),
  answer: (desk, which) => ({
    provisions: chosen(lawOf(desk, which), which.key).map(({ key, provision }) => ({
      key,
      ...{ ko: provision.ko, en: provision.en, unit: provision.unit },
      checked_on: provision.checkedOn,
      choices: provision.choices ?? [],
      versions: provision.versions.map(version =>
        versionJson(version, shownOf(provision, version)),
      ),
    })),
  }),
})

export interface LawOnInput extends WhichLaw {
  readonly as_of: string
}

const onDay: JsonSchema = {
  type: 'string',
  format: 'date',
}

export const lawOn = question<LawOnInput, object>({
  id: 'law-on',
  title: { ko: '어느 날의 법을 봅니다', en: 'Show the law on a day' },
  about: {
    ko: 'held가 null이면 그날의 값은 알지 못합니다. known_at을 주면 그때까지 공포된 판만 봅니다.',
    en:
      'Where held is null, the value of that day is not known. With known_at only versions that were ' +
      'gazetted by then are seen.',
  },
  input: objectOf({ as_of: asOf, ...whichLaw }, { required: ['as_of'] }),
  output: wholeOf({
    as_of: onDay,
    known_at: orNull(text()),
    provisions: listOf(wholeOf({ ...named, held: { anyOf: [versionRef, { type: 'null' }] } })),
  }),
  answer: (desk, input) => ({
    as_of: input.as_of,
    known_at: input.known_at ?? null,
    provisions: chosen(lawOf(desk, input), input.key).map(({ key, provision }) => {
      const held = versionOn(provision, declaredOn(day(input.as_of)))
      const { ko, en } = provision
      const shown = held && versionJson(held, shownOf(provision, held))
      return { key, ko, en, held: shown ?? null }
    }),
  }),
})

interface LawDiffInput extends WhichLaw {
  readonly first: string
  readonly second: string
}

export const lawDiff = question<LawDiffInput, object>({
  id: 'law-diff',
  title: {
    ko: '두 날 사이에 바뀐 법을 봅니다',
    en: 'Show what changed in the law between two days',
  },
  input: objectOf({ first: asOf, second: asOf, ...whichLaw }, { required: ['first', 'second'] }),
  output: wholeOf({
    first: onDay,
    second: onDay,
    known_at: orNull(text()),
    changes: listOf(
      wholeOf({
        ...named,
        before: { anyOf: [versionRef, { type: 'null' }] },
        after: { anyOf: [versionRef, { type: 'null' }] },
        is_new_value: {
          ...yesOrNo,
          description: '거짓이면 조문만 바뀜 — false where the text moved and the value stayed',
        },
      }),
    ),
  }),
  answer: (desk, input) => {
    const { first, second, key = '', known_at = null } = input
    const changes = changesBetween(day(first), day(second), lawOf(desk, input))
    return {
      ...{ first, second, known_at },
      changes: changes
        .filter(one => one.key.startsWith(key))
        .map(({ key, ko, en, before, after, isNewValue }) => ({
          ...{ key, ko, en },
          before: sideJson(before),
          after: sideJson(after),
          is_new_value: isNewValue,
        })),
    }
  },
})
