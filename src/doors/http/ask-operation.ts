/** Makes an operation of a question: its schemas are those of the question. */
import type { Desk } from '../../ask/desk.js'
import type { Question } from '../../ask/question.js'
import type { JsonSchema } from '../../ask/schema.js'
import { jsonType, type Operation } from './operation.js'

export type Route = Pick<
  Operation,
  'method' | 'url' | 'role' | 'tag' | 'problems' | 'isLasting' | 'bodyLimit'
> & {
  /** Puts into a body what the server itself has to give. */
  readonly prepare?: (given: never) => unknown
  /** The answer as text of JSON, where that is made without objects. */
  readonly write?: (desk: Desk, given: never) => string
}

const inPath = /:(\w+)/g

/** The members of an object that are asked for, as a schema of their own. */
function part(schema: JsonSchema, isIn: (name: string) => boolean): JsonSchema {
  const { properties = {}, required = [] } = schema
  const own = Object.entries(properties).filter(([name]) => isIn(name))
  return { ...schema, properties: Object.fromEntries(own), required: required.filter(isIn) }
}

/** What is asked of a question by address and query, or by a body. */
function schemasOf({ input }: Question<never, unknown>, { method, url }: Route) {
  if (method !== 'GET') return { body: input }
  const names = [...url.matchAll(inPath)].map(match => match[1]!)
  const isParam = (name: string): boolean => names.includes(name)
  return {
    ...(names.length > 0 ? { params: part(input, isParam) } : {}),
    query: part(input, name => !isParam(name)),
  }
}

/** An operation that answers a question from the desk; its id is the name of its file. */
export function askOperation<Input, Output>(
  desk: Desk,
  id: string,
  asked: Question<Input, Output>,
  { prepare, write, ...route }: Route,
): Operation {
  const { title, about } = asked
  return {
    id,
    ...route,
    title,
    ...(about ? { about } : {}),
    isQuestion: true,
    ...schemasOf(asked, route),
    answers: { 200: asked.output },
    handle: (request, reply) => {
      if (write) reply.type(jsonType)
      const answer = (ready: unknown): unknown =>
        write ? write(desk, ready as never) : asked.answer(desk, ready as Input)
      const given =
        route.method === 'GET'
          ? { ...(request.params as object), ...(request.query as object) }
          : request.body
      const ready = prepare ? prepare(given as never) : given
      return ready instanceof Promise ? ready.then(answer) : answer(ready)
    },
  }
}
