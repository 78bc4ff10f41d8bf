/** `PUT /v1/matches`: how the columns of a source are matched from now on. */
import { createHash } from 'node:crypto'
import { objectOf, orNull } from '../../ask/schema.js'
import { setDown, takeOff } from '../../store/shelf.js'
import { actorName } from './guard/actor.js'
import { type Kept, keepOf } from './keep-schemas.js'
import {
  choicesSchema,
  columnNames,
  columnsSchema,
  type MatchValue,
  matchShelf,
} from './matches-list.js'
import type { Operation } from './operation.js'

interface Body extends Omit<MatchValue, 'columns'> {
  readonly columns: MatchValue['columns'] | null
}

/** A source is told by the names of its columns, which may be longer than a key. */
function sourceOf(names: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(names)).digest('hex')
}

export function matchesSet(keep: Kept): Operation {
  return {
    id: 'matches-set',
    method: 'PUT',
    url: '/v1/matches',
    role: 'clerk',
    tag: 'files',
    title: { ko: '열을 어떻게 맞출지 둡니다', en: 'Set how the columns of a source are matched' },
    about: {
      ko: '머리글이 같은 파일에 다시 씁니다. columns가 null이면 지웁니다. 1,000개까지입니다.',
      en: 'Used again for files of the same header. null for columns forgets it. Up to 1,000.',
    },
    body: objectOf(
      { names: columnNames, columns: orNull(columnsSchema), ...choicesSchema },
      { required: ['names', 'columns'] },
    ),
    answers: { 204: null },
    problems: [403, 409, 503],
    handle: async (request, reply) => {
      const store = keepOf(keep)
      const { names, columns, ...choices } = request.body as Body
      const name = sourceOf(names)
      if (columns === null) await takeOff(store.sql, matchShelf, name)
      else {
        const part = { ...matchShelf, by: actorName(request), at: store.now(), isMerged: false }
        await setDown(store.sql, part, [{ name, value: { names, columns, ...choices } }])
      }
      return reply.code(204).send()
    },
  }
}
