/** `POST /v1/declarations/build`: declarations out of orders, as files; what could not be built is named. */
import type { Desk } from '../../ask/desk.js'
import { bothTexts, listOf, text, whole, wholeOf } from '../../ask/schema.js'
import type { Declaration } from '../../declare/declaration.js'
import { wayTexts } from '../../declare/way-texts.js'
import type { Way } from '../../declare/ways.js'
import { buildOrders } from '../../files/declare/build-orders.js'
import { type SheetForm, sheetForms, usualForms } from '../../files/declare/declaration-files.js'
import { type Given, givenSchema, mostGiven, readGiven } from './declaration-given.js'
import { filesSchema, problemMembers, shownFiles, shownProblems } from './declaration-made.js'
import type { Operation } from './operation.js'

const waysBuilt = ['regular', 'simplified', 'list_conversion'] as const satisfies readonly Way[]
const eras = ['xml', 'edi'] as const
const mostSerial = 999_999

interface Body extends Given {
  readonly serial: number
  readonly era?: (typeof eras)[number]
  readonly way?: (typeof waysBuilt)[number]
  readonly forms?: readonly SheetForm[]
}

const bodySchema = givenSchema(
  {
    serial: {
      ...{ type: 'integer', minimum: 1, maximum: mostSerial },
      description: '첫 일련번호 — the serial number to begin with',
    },
    era: { type: 'string', enum: [...eras], default: 'xml' },
    way: {
      ...{ type: 'string', enum: [...waysBuilt] },
      description: '없으면 권하는 길 — the recommended one where left out',
    },
    forms: listOf({ type: 'string', enum: [...sheetForms] }, { maxItems: sheetForms.length }),
  },
  ['profiles', 'serial'],
)

const answerSchema = wholeOf({
  declarations: listOf(
    wholeOf({
      ...{ declaration: text('발송 — shipment'), number: text(), orders: listOf(text()) },
      ...{ way: { type: 'string', enum: [...waysBuilt] }, way_title: bothTexts },
      declared_fob_krw: whole,
    }),
  ),
  not_built: listOf(wholeOf({ declaration: text(), orders: listOf(text()) })),
  next_serial: whole,
  ...problemMembers,
  files: filesSchema,
})

function shownBuilt({ name, orders, way, values }: Declaration) {
  return {
    ...{ declaration: name, number: values.number, orders, way, way_title: wayTexts[way] },
    declared_fob_krw: Number(values.fob_krw),
  }
}

export const declarationsBuild = (desk: Desk): Operation => ({
  id: 'declarations-build',
  method: 'POST',
  url: '/v1/declarations/build',
  role: 'clerk',
  tag: 'declarations',
  title: {
    ko: '주문에서 수출신고서와 양식을 만듭니다',
    en: 'Build export declarations and forms out of orders',
  },
  about: {
    ko: '아무것도 저장하지 않습니다. 파일에는 구매자의 이름이 있습니다. 만들지 못한 신고는 까닭과 함께 말합니다.',
    en: 'Nothing is kept. The files hold names of buyers. What could not be built is told with its reasons.',
  },
  body: bodySchema,
  bodyLimit: mostGiven,
  isQuestion: true,
  answers: { 200: answerSchema },
  problems: [400, 413, 422],
  handle: async request => {
    const { serial, era = 'xml', way, forms = usualForms, ...given } = request.body as Body
    const read = await readGiven(desk, given, new Date())
    const { declarations, left, next, ...made } = buildOrders(read, { serial, era, way, forms })
    return {
      declarations: declarations.map(shownBuilt),
      not_built: left.map(({ planned: { shipment } }) => {
        return { declaration: shipment.name, orders: shipment.orders }
      }),
      next_serial: next,
      ...shownProblems(made.problems, made.warnings),
      files: shownFiles(made.files),
    }
  },
})
