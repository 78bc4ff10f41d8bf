/** What a request is answered with when it fails: a problem document, whatever went wrong. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '../../ask/placed-problem.js'
import { Misfit } from '../../ask/shape.js'
import { codeId } from '../../basis/codes.js'
import { fileProblem, type Problem, Unusable } from '../../basis/problem.js'
import {
  documentOfFaults,
  documentOfProblem,
  type ProblemDocument,
  problemType,
} from './problem-document.js'

const kibi = 1024

/** Seconds after which a request may be tried again, where no one says otherwise. */
const usualPatience = 10

function named(code: string, value = '', more: Readonly<Record<string, string>> = {}): Problem {
  return fileProblem(codeId[code]!, value, more)
}

/** What the framework refuses by itself, in our codes. */
function problemOfFramework(error: FastifyError, request: FastifyRequest): Problem | undefined {
  const { code, statusCode } = error
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const { bodyLimit } = request.routeOptions
    return named('body_too_large', '', { allowed: sizeText(bodyLimit ?? 0) })
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    const type = (request.headers['content-type'] ?? '').split(';')[0]!.slice(0, 100)
    return named('media_type_bad', type, { allowed: 'application/json' })
  }
  if (code?.startsWith('FST_ERR_CTP_') || error instanceof SyntaxError)
    return named('body_not_json')
  if (statusCode === 429) return named('too_many_requests', String(usualPatience))
  return statusCode !== undefined && statusCode < 500 ? named('request_malformed') : undefined
}

function sizeText(bytes: number): string {
  return bytes >= kibi * kibi ? `${bytes / kibi / kibi} MiB` : `${bytes / kibi} KiB`
}

function documentOfError(error: Error, request: FastifyRequest): ProblemDocument {
  const asked = { language: request.language, id: request.id }
  if (error instanceof Misfit) return documentOfFaults(error.faults, asked)
  if (error instanceof Refused) return documentOfProblem(error.first, asked, error.problems)
  if (error instanceof Unusable) return documentOfProblem(error.problem, asked)
  const known = problemOfFramework(error as FastifyError, request)
  if (known) return documentOfProblem(known, asked)
  // The message of an unforeseen error may repeat what was sent, so only its place is kept.
  const place = error.stack?.split('\n').filter(line => /^\s+at /.test(line))
  request.log.error({ request_id: request.id, error: error.name, place }, 'server_mistake')
  return documentOfProblem(named('server_mistake'), asked)
}

/** Sends the document of an error. */
export function sendFailure(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const document = documentOfError(error, request)
  const { status, retryable } = document
  if (retryable && !reply.hasHeader('retry-after')) reply.header('retry-after', usualPatience)
  if (status === 401) reply.header('www-authenticate', 'Bearer')
  reply.code(status).type(problemType).send(JSON.stringify(document))
}

/** A problem to be thrown by an operation. */
export function refusal(
  code: string,
  value = '',
  more: Readonly<Record<string, string>> = {},
): Unusable {
  return new Unusable(named(code, value, more))
}

/** Paths and the methods that they take, to tell a wrong method from a wrong address. */
export function methodsAt(
  operations: readonly { readonly method: unknown; readonly url: string }[],
  path: string,
): readonly string[] {
  const parts = path.split('/')
  const isSame = (url: string): boolean => {
    const own = url.split('/')
    return (
      own.length === parts.length &&
      own.every((part, at) => (part.startsWith(':') ? parts[at] !== '' : part === parts[at]))
    )
  }
  return [...new Set(operations.filter(one => isSame(one.url)).map(one => String(one.method)))]
}
