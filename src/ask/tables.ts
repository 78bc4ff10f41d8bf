/** The tables that everything is made from: fields, codes, reasons. */
import { answerFields } from '../assess/answer-fields.js'
import { bareSentence, lawfulValues } from '../assess/bare-sentences.js'
import { inboundReasons } from '../assess/reasons.js'
import { answerTo, type Code, codeId, codes } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import { allProvisions } from '../law/all-laws.js'
import { fields } from '../parcel/fields.js'
import { question } from './question.js'
import {
  bothTexts,
  dayText,
  type JsonSchema,
  listOf,
  objectOf,
  orNull,
  text,
  whole,
  wholeOf,
  yesOrNo,
} from './schema.js'

export const codeSchema: JsonSchema = {
  $id: 'Code',
  ...wholeOf({
    code: text(),
    no: { type: 'string', enum: ['input', 'file', 'limit', 'world'] },
    status: whole,
    exit: whole,
    retryable: yesOrNo,
    message: bothTexts,
  }),
}

function codeJson({ code, no, http, ko, en }: Code) {
  const { exit, retryable } = answerTo[no]
  return { code, no, status: http, exit, retryable, message: { ko, en } }
}

export const codesList = question<object, object>({
  id: 'codes-list',
  title: { ko: '오류 코드를 봅니다', en: 'List the codes of problems' },
  input: objectOf({}),
  output: wholeOf({ codes: listOf({ $ref: 'Code#' }) }),
  answer: () => ({ codes: codes.map(codeJson) }),
})

export const codeShow = question<{ readonly code: string }, object>({
  id: 'codes-show',
  title: { ko: '오류 코드 하나를 봅니다', en: 'Show one code' },
  input: objectOf({ code: { type: 'string', maxLength: 100 } }, { required: ['code'] }),
  output: { $ref: 'Code#' },
  answer: (_, { code }) => {
    const found = codes.find(one => one.code === code)
    if (!found) throw new Unusable(fileProblem(codeId['thing_not_found']!, code))
    return codeJson(found)
  },
})

export const reasonsList = question<object, object>({
  id: 'reasons-list',
  title: { ko: '사유를 봅니다', en: 'List the reasons of answers' },
  input: objectOf({}),
  output: wholeOf({
    reasons: listOf(
      wholeOf({
        code: text(),
        weight: { type: 'string', enum: ['decides', 'warns', 'not_known'] },
        sentence: bothTexts,
        rests: listOf(text('법령 값의 열쇠 — a key of the law')),
        standing: orNull(text()),
        bare: {
          ...bothTexts,
          description: '한 화물의 값이 없는 문장 — the sentence without the values of one parcel',
        },
        values: {
          ...listOf(wholeOf({ slot: text(), from: dayText, value: orNull(text()) })),
          description:
            '그날의 법이 문장에 주는 값, 첫날의 차례로 — what the law of a day gives to the sentence',
        },
      }),
    ),
  }),
  answer: ({ bench }) => {
    const law = allProvisions(bench.book.law)
    return {
      reasons: inboundReasons.map(
        ({ code, reason: { weight, ko, en, rests, standing = null } }) => ({
          ...{ code, weight, sentence: { ko, en }, rests, standing },
          ...{ bare: bareSentence(code), values: lawfulValues(code, law) },
        }),
      ),
    }
  },
})

export const fieldsList = question<object, object>({
  id: 'fields-list',
  title: { ko: '입력과 출력의 열을 봅니다', en: 'List the columns of input and output' },
  input: objectOf({}),
  output: wholeOf({
    input: listOf(
      wholeOf({
        ...{ name: text(), kind: text(), of: text(), unit: text(), ko: text(), en: text() },
        ...{ required: yesOrNo, personal: yesOrNo, choices: listOf(text()) },
      }),
    ),
    output: listOf(wholeOf({ name: text(), kind: text(), unit: text(), ko: text(), en: text() })),
  }),
  answer: () => ({ input: fields, output: answerFields }),
})
