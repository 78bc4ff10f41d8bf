/** `GET /openapi.json`: the document of all operations. */
import type { FastifyInstance } from 'fastify'
import { openApiOf } from './openapi.js'
import type { Operation } from './operation.js'

/** The document is made when it is asked for first: by then all operations are registered. */
export function openApiShow(app: FastifyInstance, version: string): Operation {
  let text: string | undefined
  return {
    id: 'openapi-show',
    method: 'GET',
    url: '/openapi.json',
    role: 'public',
    tag: 'system',
    title: { ko: '이 문서를 답합니다', en: 'Answer this document' },
    isLasting: true,
    answers: { 200: { type: 'object', additionalProperties: true } },
    handle: (_, reply) => {
      text ??= JSON.stringify(openApiOf(app.operations, version))
      return reply.type('application/json; charset=utf-8').send(text)
    },
  }
}
