/** Questions about reforms: those on board, and whether one fits over the law. */
import { formatDay } from '../basis/day.js'
import { lawWith, reformOf } from '../files/load-bench.js'
import { boundariesOf, declaredOn, provisionsOf, versionOn } from '../law/law-on.js'
import type { Reform } from '../law/reform.js'
import { question } from './question.js'
import { listOf, objectOf, orNull, text, wholeOf } from './schema.js'

export const reformsList = question<object, object>({
  id: 'reforms-list',
  title: { ko: '실려 있는 개혁안을 봅니다', en: 'List the reforms on board' },
  about: {
    ko: '정해진 법이 아니라 따져 보기 위한 안입니다.',
    en: 'They are proposals to work with, not law.',
  },
  input: objectOf({}),
  output: wholeOf({
    reforms: listOf(wholeOf({ id: text(), reform: { $ref: 'Reform#' } })),
  }),
  answer: desk => ({ reforms: desk.shippedReforms }),
})

const value = orNull({ type: ['number', 'string'] })

export const reformsValidate = question<Reform, object>({
  id: 'reforms-validate',
  title: { ko: '개혁안이 법에 맞는지 봅니다', en: 'See whether a reform fits over the law' },
  about: {
    ko: '맞으면 바뀌는 값을 답하고, 맞지 않으면 reform_bad입니다. 저장하지 않습니다.',
    en: 'Where it fits, the values that change are answered; else it is reform_bad. Nothing is kept.',
  },
  input: { $ref: 'Reform#' },
  output: wholeOf({
    title: text(),
    sets: listOf(
      wholeOf({
        key: text(),
        ko: text(),
        en: text(),
        unit: text(),
        from: { type: 'string', format: 'date' },
        before: {
          ...value,
          description: '이 날의 법의 값, null은 모름 — the value of the law on this day',
        },
        after: value,
      }),
    ),
  }),
  answer: (desk, given) => {
    const reform = reformOf(() => given)
    const own = new Map(provisionsOf(desk.bench.book.law).map(one => [one.key, one.provision]))
    const sets = provisionsOf(lawWith(reform)).filter(({ key }) => reform.sets[key])
    return {
      title: reform.title,
      sets: sets.flatMap(({ key, provision }) => {
        const { ko, en, unit } = provision
        const first = [...reform.sets[key]!].map(set => set.from).sort()[0]!
        const days = boundariesOf({ one: { provision } }).filter(on => formatDay(on) >= first)
        return days.map(on => {
          const before = versionOn(own.get(key)!, declaredOn(on))?.value ?? null
          const after = versionOn(provision, declaredOn(on))?.value ?? null
          return { key, ko, en, unit, from: formatDay(on), before, after }
        })
      }),
    }
  },
})
