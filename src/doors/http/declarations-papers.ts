/** `POST /v1/declarations/papers`: invoices, packing lists, CN22 and CN23 of orders, as PDF and workbooks. */
import type { Desk } from '../../ask/desk.js'
import { listOf, wholeOf } from '../../ask/schema.js'
import { papersOf } from '../../files/declare/orders-papers.js'
import {
  type ParcelPaperName,
  parcelPaperNames,
  usualPapers,
} from '../../files/papers/parcel-papers.js'
import { type Given, givenSchema, mostGiven, readGiven } from './declaration-given.js'
import { filesSchema, problemMembers, shownFiles, shownProblems } from './declaration-made.js'
import type { Operation } from './operation.js'

/** Each is set by itself, which takes its time: more are for the command. */
const mostPapers = 200

interface Body extends Given {
  readonly papers?: readonly ParcelPaperName[]
  readonly language?: 'ko' | 'en'
}

const bodySchema = givenSchema(
  {
    papers: listOf(
      { type: 'string', enum: [...parcelPaperNames] },
      { maxItems: parcelPaperNames.length },
    ),
    language: { type: 'string', enum: ['ko', 'en'] },
  },
  ['profiles'],
)

export const declarationsPapers = (desk: Desk): Operation => ({
  id: 'declarations-papers',
  method: 'POST',
  url: '/v1/declarations/papers',
  role: 'clerk',
  tag: 'declarations',
  title: {
    ko: '주문의 상업송장·포장명세서·CN22·CN23을 만듭니다',
    en: 'Make invoices, packing lists, CN22 and CN23 of orders',
  },
  about: {
    ko: '아무것도 저장하지 않습니다. 서류에는 수취인의 이름과 주소가 있습니다.',
    en: 'Nothing is kept. The papers hold names and addresses of consignees.',
  },
  body: bodySchema,
  bodyLimit: mostGiven,
  isQuestion: true,
  answers: { 200: wholeOf({ ...problemMembers, files: filesSchema }) },
  problems: [400, 413, 422],
  handle: async request => {
    const { papers = usualPapers, language = request.language, ...given } = request.body as Body
    const read = await readGiven(desk, given, new Date())
    const made = await papersOf(read, { papers, language, most: mostPapers })
    return { ...shownProblems(made.problems, made.warnings), files: shownFiles(made.files) }
  },
})
