/** What a page judges with by itself: schedule, codes and rates, as the pure rooms take them. */
import { day } from '../basis/day.js'
import { question } from './question.js'
import { dayText, listOf, objectOf, text, whole, wholeOf } from './schema.js'

interface HeartInput {
  readonly first?: string
}

const anything = { type: 'object', additionalProperties: true } as const

export const heartShow = question<HeartInput, object>({
  id: 'heart-show',
  title: { ko: '화면이 스스로 판정할 때 쓰는 표를 봅니다', en: 'Tables that a page judges with' },
  about: {
    ko:
      '패키지 gwanmun의 assessBatch에 그대로 넣을 수 있는 모양입니다. 날은 1970-01-01부터의 일수, ' +
      '세율은 만분율, 환율은 백만분의 1원입니다.',
    en:
      'In the shape that assessBatch of the package gwanmun takes. Days are counted from 1970-01-01, ' +
      'rates of duty are permyriad, rates of exchange millionths of a won.',
  },
  input: objectOf({
    first: {
      ...dayText,
      description: '이날 뒤에 쓰이는 환율만 — only rates that hold after this day',
    },
  }),
  output: wholeOf({
    schedule: anything,
    code_list: wholeOf({ id: text(), codes: listOf(text()) }),
    rates: listOf(
      objectOf(
        {
          ...{ from: whole, to: whole, currency: text() },
          ...{ krwPerUnitMicro: { type: 'number' }, source: text(), bandPpm: { type: 'number' } },
        },
        { required: ['from', 'to', 'currency', 'krwPerUnitMicro', 'source'] },
      ),
    ),
  }),
  answer: ({ bench, codeList }, { first }) => {
    const least = first === undefined ? -Infinity : day(first)
    const rates = bench.rates.rows.filter(row => row.to >= least)
    return { schedule: bench.schedule, code_list: codeList, rates }
  },
})
