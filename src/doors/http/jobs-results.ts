/** `GET /v1/jobs/{assessment}/decisions` and `…/problems`: what came out, to download. */
import type { FastifyReply } from 'fastify'
import { objectOf, yesOrNo } from '../../ask/schema.js'
import { mostBookRows } from '../../files/xlsx-sink.js'
import type { Job } from '../../run/keep/keep.js'
import {
  type DownloadFormat,
  downloadFormats,
  downloadOf,
  downloadTypes,
  type TableName,
} from './downloads.js'
import { refusal } from './failures.js'
import { assessmentOf, jobAt, jobParams } from './jobs-show.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'

interface Query {
  readonly format?: DownloadFormat
  readonly raw?: boolean
}

const words = {
  decisions: { ko: '판정 결과를 받습니다', en: 'Download the decisions' },
  problems: { ko: '문제 목록을 받습니다', en: 'Download the problems' },
} as const

function checkFits(format: DownloadFormat, rows: number): void {
  if (format !== 'xlsx' || rows <= mostBookRows) return
  throw refusal('workbook_too_long', String(rows), { allowed: String(mostBookRows) })
}

const lastEnding = /\.(csv|ndjson|jsonl|json|xlsx|parquet)(\.gz)?$|\.gz$/i

/** What came of a file is named after it; a client that reads no other letters gets the number. */
function name(reply: FastifyReply, table: TableName, job: Job, format: DownloadFormat): void {
  const plain = `${table}-${job.assessment}.${format}`
  const own = `${job.file.name.replace(lastEnding, '')}-${table}.${format}`
  const encoded = encodeURIComponent(own.replace(/\p{Cs}/gu, '')).replace(
    /['()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  reply
    .type(downloadTypes[format])
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`)
}

/** By it a client can tell that it has all of what `gwanmun assess` would have written. */
function tellDigest(reply: FastifyReply, hex: string | null): void {
  if (hex === null) return
  const digest = Buffer.from(hex, 'hex').toString('base64')
  reply.header('repr-digest', `sha-256=:${digest}:`)
}

export function jobsResults(keep: Kept, table: TableName): Operation {
  return {
    id: `jobs-${table}`,
    method: 'GET',
    url: `/v1/jobs/:assessment/${table}`,
    role: 'viewer',
    tag: 'files',
    title: words[table],
    about: {
      ko: 'CSV는 스프레드시트가 수식으로 읽지 않게 고쳐 줍니다. raw=true면 명령이 쓰는 바이트 그대로입니다.',
      en: 'CSV is made so that no spreadsheet computes it; raw=true gives the bytes of the command.',
    },
    params: jobParams,
    query: objectOf({
      format: { type: 'string', enum: downloadFormats, default: 'csv' },
      raw: yesOrNo,
    }),
    answers: { 200: Object.values(downloadTypes) },
    problems: [404, 409, 422, 429, 503],
    handle: async (request, reply) => {
      const store = keepOf(keep)
      const job = await jobAt(store, assessmentOf(request.params))
      const { format = 'csv', raw: isRaw = false } = request.query as Query
      if (job.state !== 'done') throw refusal('assessment_unfinished', job.assessment)
      checkFits(format, table === 'decisions' ? job.lines : job.problems)
      const csv = store[table](job.assessment)
      const bytes = downloadOf({ csv, format, table, isRaw })
      name(reply, table, job, format)
      const digests = { decisions: job.decisionsSha256, problems: job.problemsSha256 }
      if (format === 'csv' && isRaw) tellDigest(reply, digests[table])
      return reply.send(bytes)
    },
  }
}
