/** `POST /v1/declarations/amend`: corrects (A), withdraws (B) or extends (C) a declaration that was sent. */
import { seoulDayOf } from '../../ask/instant.js'
import { placedProblems, Refused } from '../../ask/placed-problem.js'
import { bothTexts, dayText, listOf, objectOf, text, whole, wholeOf } from '../../ask/schema.js'
import { codeId } from '../../basis/codes.js'
import { parseDay } from '../../basis/day.js'
import { fileProblem } from '../../basis/problem.js'
import {
  type AmendmentKind,
  amendmentKinds,
  type Change,
  faultCodes,
  type Stated,
} from '../../declare/amendment.js'
import { declarationFields } from '../../declare/declaration-fields.js'
import { type AmendmentMade, amendmentMade } from '../../files/declare/amendment-made.js'
import { readDeclaration } from '../../files/declare/declaration-read.js'
import { bytesSchema, mostGiven, textIn } from './declaration-given.js'
import { filesSchema, shownFiles } from './declaration-made.js'
import { refusal } from './failures.js'
import type { Operation } from './operation.js'

const kinds = Object.keys(amendmentKinds) as readonly AmendmentKind[]
const mostSerial = 99_999
const longestReason = 500

interface Body {
  readonly declaration_base64: string
  readonly kind: AmendmentKind
  readonly corrected_base64?: string
  readonly extend_to?: string
  readonly accepted_on: string
  readonly on?: string
  readonly reason: string
  readonly fault: string
  readonly serial: number
}

const bodySchema = objectOf(
  {
    declaration_base64: bytesSchema('보낸 신고서 XML — the XML of the declaration that was sent'),
    kind: { type: 'string', enum: [...kinds] },
    corrected_base64: bytesSchema('고친 신고서 XML(correct) — the corrected XML (correct)'),
    extend_to: { ...dayText, description: '새 적재기한(extend) — the new last day (extend)' },
    accepted_on: dayText,
    on: { ...dayText, description: '신청일, 없으면 오늘 — day of asking, today where left out' },
    reason: { ...text(), maxLength: longestReason },
    fault: { type: 'string', enum: [...faultCodes] },
    serial: { type: 'integer', minimum: 1, maximum: mostSerial },
  },
  { required: ['declaration_base64', 'kind', 'accepted_on', 'reason', 'fault', 'serial'] },
)

const answerSchema = wholeOf({
  number: text('정정신청번호 — number of the amendment'),
  kind: { type: 'string', enum: [...kinds] },
  changes: listOf(
    wholeOf({
      ...{ field: text(), title: bothTexts, line: whole, item: whole },
      ...{ before: { ...text(), 'x-personal': true }, after: { ...text(), 'x-personal': true } },
    }),
  ),
  files: filesSchema,
})

function shownChange({ field, line, item, before, after }: Change) {
  const { ko, en } = declarationFields.find(({ name }) => name === field)!
  return { field, title: { ko, en }, line, item, before, after }
}

function correctedIn({ kind, corrected_base64: corrected }: Body): Stated | undefined {
  if (kind !== 'correct') return undefined
  if (corrected === undefined) throw refusal('declaration_bad', 'corrected_base64')
  return readDeclaration(textIn(corrected)!, 'corrected_base64')
}

/** The member of the body that each fault is of. */
const memberOf: Readonly<Record<string, string>> = {
  amendment_reason_missing: 'reason',
  amendment_fault_bad: 'fault',
  amendment_empty: 'corrected_base64',
  amendment_late: 'on',
  extension_too_long: 'extend_to',
}

function refuseFaults({ faults }: AmendmentMade): void {
  if (faults.length === 0) return
  const problems = faults.map(([code, value]) => {
    return { ...fileProblem(codeId[code]!, value), column: memberOf[code] ?? '' }
  })
  const placed = placedProblems(problems, { lines: [] }).map(one => {
    return { ...one, pointer: one.column === null ? '' : `/${one.column}` }
  })
  throw new Refused(problems[0]!, placed)
}

export const declarationsAmend = (): Operation => ({
  id: 'declarations-amend',
  method: 'POST',
  url: '/v1/declarations/amend',
  role: 'clerk',
  tag: 'declarations',
  title: {
    ko: '보낸 신고를 정정·취하하거나 적재기간을 늘리는 신청서를 만듭니다',
    en: 'Make a correction, a withdrawal or an extension of a declaration that was sent',
  },
  about: {
    ko: '아무것도 저장하지 않습니다. 신청한 뒤에 일(correct, ask_withdrawal, extend)을 적으십시오.',
    en: 'Nothing is kept: note the event (correct, ask_withdrawal, extend) once it was sent.',
  },
  body: bodySchema,
  bodyLimit: mostGiven,
  isQuestion: true,
  answers: { 200: answerSchema },
  problems: [400, 413, 422],
  handle: async request => {
    const body = request.body as Body
    const { kind, reason, fault, serial } = body
    const before = readDeclaration(textIn(body.declaration_base64)!, 'declaration_base64')
    const on = parseDay(body.on ?? '') ?? seoulDayOf(new Date())
    const [accepted, extendTo] = [parseDay(body.accepted_on)!, parseDay(body.extend_to ?? '')]
    const corrected = correctedIn(body)
    const given = { kind, on, accepted, reason, fault, extendTo, corrected, serial }
    const made = amendmentMade(before, given)
    refuseFaults(made)
    const { number, bytes } = made
    if (number === undefined || !bytes) throw refusal('declaration_bad', 'declaration_base64')
    return {
      ...{ number, kind, changes: made.changes.map(shownChange) },
      files: shownFiles([{ name: `${number}.xml`, bytes }]),
    }
  },
})
