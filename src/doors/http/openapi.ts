/** The OpenAPI 3.1 document, made from the operations that are registered. */
import type { JsonSchema } from '../../ask/schema.js'
import type { Operation } from './operation.js'
import { sharedSchemas } from './shared-schemas.js'

const inPath = /:(\w+)/g

const statusTexts: Readonly<Record<number, string>> = {
  200: '답 — the answer',
  201: '만들어짐 — made',
  202: '받아들임 — accepted',
  204: '됨, 본문 없음 — done, no body',
  304: '바뀌지 않음 — not modified',
  400: '요청을 읽을 수 없음 — the request cannot be read',
  401: '로그인 필요 — sign in first',
  403: '역할 부족 — the role is too low',
  404: '없음 — not found',
  409: '지금은 할 수 없음 — not as things stand',
  410: '지워짐 — erased',
  412: '그사이 바뀜 — changed meanwhile',
  408: '너무 느림 — too slow',
  413: '너무 큼 — too large',
  415: '받지 않는 형식 — a type that is not accepted',
  421: '다른 이름 — another name',
  422: '판정할 수 있는 행이 없음 — not one line could be judged',
  429: '요청이 너무 많음 — too many requests',
  503: '지금 답할 수 없음 — no answer for now',
}

const tagTexts: Readonly<Record<Operation['tag'], string>> = {
  assessments: '판정 — judging',
  explanations: '설명 — explaining',
  files: '파일 — files',
  parcels: '화물 — parcels',
  law: '법 — law',
  schedule: '관세율표 — tariff schedule',
  rates: '과세환율 — customs rates',
  reforms: '개혁안 — reforms',
  orders: '판매 채널의 주문 파일 — order files of selling channels',
  landed: '나가는 주문의 도착지 비용 — what orders pay at their destination',
  declarations: '수출신고와 기한 — export declarations and deadlines',
  figures: '공표된 수치와 주장 — published figures and claims',
  editions: '판 — editions',
  accounts: '계정 — accounts',
  system: '서버와 표 — server and tables',
}

/** Shared schemas are referred to where OpenAPI keeps them. */
function pointed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).flatMap(([key, own]) => {
    if (key === '$id') return []
    if (key === '$ref') return [[key, `#/components/schemas/${String(own).replace(/#$/, '')}`]]
    return [[key, pointed(own)]]
  })
  return Object.fromEntries(entries)
}

type Where = 'path' | 'query' | 'header'

function parametersOf(schema: JsonSchema | undefined, where: Where): readonly object[] {
  const { properties = {}, required = [] } = schema ?? {}
  return Object.entries(properties).map(([name, { description, ...own }]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    ...(description === undefined ? {} : { description }),
    ...(own.type === 'array' ? { style: 'form', explode: false } : {}),
    schema: pointed(own),
  }))
}

const binary = { type: 'string', format: 'binary' }

function bodyOf({ body, consumes = [] }: Operation) {
  if (!body && consumes.length === 0) return {}
  const json = body ? [['application/json', { schema: pointed(body) }]] : []
  const others = consumes.map(type => [type, { schema: binary }])
  return { requestBody: { required: true, content: Object.fromEntries([...json, ...others]) } }
}

function answerOf(schema: JsonSchema | readonly string[] | null, isLasting: boolean) {
  const headers = {
    'X-Request-Id': { schema: { type: 'string', format: 'uuid' } },
    ...(isLasting ? { ETag: { schema: { type: 'string' } } } : {}),
  }
  if (schema === null) return { headers }
  const isTypes = (one: JsonSchema | readonly string[]): one is readonly string[] =>
    Array.isArray(one)
  if (!isTypes(schema)) {
    return { headers, content: { 'application/json': { schema: pointed(schema) } } }
  }
  const content = Object.fromEntries(schema.map(type => [type, { schema: { type: 'string' } }]))
  return { headers, content }
}

const refusal = {
  content: {
    'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDocument' } },
  },
}

function described(status: number, answer: object) {
  return [String(status), { description: statusTexts[status] ?? String(status), ...answer }]
}

function responsesOf(one: Operation) {
  const { answers, problems = [], role, body, isLasting = false } = one
  const hasInput = body ?? one.query ?? one.params
  const named = [
    ...problems,
    ...(hasInput ? [400] : []),
    ...(body ? [413, 415] : []),
    ...(role === 'public' ? [] : [401, 403]),
    429,
  ]
  const own = Object.entries(answers).map(([status, schema]) =>
    described(Number(status), answerOf(schema, isLasting)),
  )
  const refusals = [...new Set(named)].sort((a, b) => a - b)
  return Object.fromEntries([
    ...own,
    ...(isLasting ? [described(304, {})] : []),
    ...refusals.map(status => described(status, refusal)),
  ])
}

function operationOf(one: Operation) {
  const { id, tag, title, about, role } = one
  return {
    operationId: id,
    tags: [tag],
    summary: `${title.ko} — ${title.en}`,
    ...(about ? { description: `${about.ko}\n\n${about.en}` } : {}),
    'x-role': role,
    ...(role === 'public' ? { security: [] } : {}),
    parameters: [
      ...parametersOf(one.params, 'path'),
      ...parametersOf(one.query, 'query'),
      ...parametersOf(one.headers, 'header'),
    ],
    ...bodyOf(one),
    responses: responsesOf(one),
  }
}

/** The document of some operations; `version` is that of the package. */
export function openApiOf(operations: readonly Operation[], version: string): object {
  const order = Object.keys(tagTexts)
  const sorted = [...operations].sort((a, b) => order.indexOf(a.tag) - order.indexOf(b.tag))
  const paths: Record<string, Record<string, object>> = {}
  for (const one of sorted) {
    const path = one.url.replace(inPath, '{$1}')
    paths[path] = { ...paths[path], [String(one.method).toLowerCase()]: operationOf(one) }
  }
  const used = new Set(sorted.map(one => one.tag))
  return {
    openapi: '3.1.0',
    info: {
      title: '관문 — Gwanmun',
      version,
      summary: '해외직구 화물을 그날의 법으로 판정 — parcels judged under the law of their day',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    tags: [...used].map(name => ({ name, description: tagTexts[name] })),
    security: [{}, { token: [] }, { session: [] }],
    paths,
    components: {
      schemas: pointed(Object.fromEntries(sharedSchemas)),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'gwanmun' },
      },
    },
  }
}
