/** `POST /v1/files`: takes a file as it comes, and judges it in a job of its own. */
import type { FastifyRequest } from 'fastify'
import { objectOf, text } from '../../ask/schema.js'
import { parseColumnPlan } from '../../files/read-column-plan.js'
import { refusal } from './failures.js'
import { actorName } from './guard/actor.js'
import {
  type GivenOptions,
  jobOptions,
  jobSchema,
  type Kept,
  keepOf,
  plainOptions,
  shownJob,
} from './keep-schemas.js'
import type { Operation } from './operation.js'

/** What the bytes are is seen from the bytes; the type only says that they are a file. */
export const fileTypes: readonly string[] = [
  'text/csv',
  'application/x-ndjson',
  'application/ndjson',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.apache.parquet',
  'application/gzip',
  'application/x-gzip',
  'application/octet-stream',
]

const longestName = 200
/** It has to fit into an address. */
const longestPlan = 12_000
const mostBytes = 2 ** 43

interface Query extends GivenOptions {
  readonly name?: string
  readonly columns?: string
}

function sizeOf({ headers }: FastifyRequest): number | undefined {
  const size = headers['content-length']
  return size === undefined ? undefined : Number(size)
}

/** A file that was packed for the way is a packed file; other ways of packing are not unpacked. */
function checkEncoding({ headers }: FastifyRequest): void {
  const encoding = headers['content-encoding']
  if (encoding === undefined || encoding === 'identity' || encoding === 'gzip') return
  throw refusal('media_type_bad', encoding.slice(0, 100), { allowed: 'gzip, identity' })
}

export function filesCreate(keep: Kept): Operation {
  return {
    id: 'files-create',
    method: 'POST',
    url: '/v1/files',
    role: 'clerk',
    tag: 'files',
    title: { ko: '파일을 올려 판정합니다', en: 'Upload a file to be judged' },
    about: {
      ko:
        'CSV, NDJSON, XLSX, Parquet와 그 gzip을 흐르는 대로 받습니다. 다 받아 저장한 뒤 답합니다. ' +
        '열 이름이 다르면 columns로 맞춥니다.',
      en:
        'Takes CSV, NDJSON, XLSX, Parquet and gzip of them as they come; answers once all is kept. ' +
        'Other names of columns are matched by columns.',
    },
    query: objectOf({
      name: { ...text('파일 이름 — name of the file'), maxLength: longestName },
      columns: {
        ...text('열 맞춤 JSON: columns, also, filled, units — how its columns are read'),
        maxLength: longestPlan,
      },
      ...plainOptions,
    }),
    consumes: fileTypes,
    answers: { 202: jobSchema },
    problems: [400, 408, 413, 415, 429, 503],
    isStreamed: true,
    bodyLimit: mostBytes,
    handle: async (request, reply) => {
      const store = keepOf(keep)
      checkEncoding(request)
      const { name = 'upload', columns, ...given } = request.query as Query
      const job = await store.accept({
        name,
        ...(columns === undefined ? {} : { columns: parseColumnPlan(columns) }),
        bytes: request.raw,
        size: sizeOf(request),
        options: jobOptions(given),
        by: actorName(request),
      })
      reply.code(202).header('location', `/v1/jobs/${job.assessment}`)
      return shownJob(job)
    },
  }
}
