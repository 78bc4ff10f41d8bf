/** `GET /v1/sample`: what of the store is made up, and whether it was removed. */
import { orNull, text, whole, wholeOf } from '../../ask/schema.js'
import { sampleOf } from '../../store/made-up.js'
import { instant } from './account-faults.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'

const sampleSchema = wholeOf({
  ...{ files: whole, parcels: whole, lines: whole },
  persons: {
    ...whole,
    description: '표본에만 있는 사람 — persons who stand in the sample alone',
  },
  removed_at: orNull(instant),
  removed_by: orNull(text()),
})

export function sampleShow(keep: Kept): Operation {
  return {
    id: 'sample-show',
    method: 'GET',
    url: '/v1/sample',
    role: 'viewer',
    tag: 'files',
    title: { ko: '지어낸 표본이 얼마나 있는지 봅니다', en: 'Show what of the store is made up' },
    about: {
      ko: '처음 켤 때 넣는 표본을 바이트로 알아봅니다. removed_at이 있으면 다음에 켤 때 다시 넣지 않습니다.',
      en: 'The sample of a first start is known by its bytes. Once removed, no later start takes it in.',
    },
    answers: { 200: sampleSchema },
    problems: [503],
    handle: async () => {
      const { removedAt, removedBy, ...counts } = await sampleOf(keepOf(keep).sql)
      return { ...counts, removed_at: removedAt, removed_by: removedBy }
    },
  }
}
