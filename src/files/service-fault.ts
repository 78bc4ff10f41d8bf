/** What became of a question to a public service, in words; the address holds a key and is never told. */
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import type { Text } from '../judge/steps.js'

const notFound: Text = { ko: '주소를 찾지 못했습니다', en: 'its address was not found' }
const notReached: Text = { ko: '연결하지 못했습니다', en: 'it could not be reached' }
const brokenOff: Text = { ko: '연결이 끊겼습니다', en: 'the connection broke off' }
const notUsable: Text = { ko: '쓸 수 있는 답이 오지 않았습니다', en: 'what came is no answer' }

const ofCodes: Readonly<Record<string, Text>> = {
  ENOTFOUND: notFound,
  EAI_AGAIN: notFound,
  ECONNREFUSED: notReached,
  EHOSTUNREACH: notReached,
  ENETUNREACH: notReached,
  ECONNRESET: brokenOff,
  UND_ERR_SOCKET: brokenOff,
}

const secondMs = 1000

/** No answer by then. */
export function tooLate(timeoutMs: number): Text {
  const seconds = timeoutMs / secondMs
  return { ko: `${seconds}초 안에 답이 없습니다`, en: `there was no answer within ${seconds} s` }
}

/** What the network said, with the code that people look up. */
export function ofNetwork(error: unknown): Text {
  const { message, cause } = error as Error & { cause?: { code?: string; message?: string } }
  const code = cause?.code ?? ''
  const said = ofCodes[code] ?? notUsable
  const told = code || cause?.message || message
  return { ko: `${said.ko}, ${told}`, en: `${said.en}, ${told}` }
}

/** A fault of the server, or that it is busy. */
export function ofServer(status: number): Text {
  return { ko: `서버 오류 HTTP ${status}`, en: `fault of its server, HTTP ${status}` }
}

/** An answer without what was asked for. */
export function unreadable(reason: string): Text {
  return { ko: `읽을 수 없는 답입니다: ${reason}`, en: `its answer cannot be read: ${reason}` }
}

/** What the service itself says, as it says it. */
export function itsWords(reason: string): Text {
  return { ko: reason, en: reason }
}

export function serviceFailed({ ko, en }: Text, tries: number): Unusable {
  const more =
    tries > 1 ? { ko: `${ko} (${tries}번 시도)`, en: `${en} (${tries} tries)` } : { ko, en }
  return new Unusable(fileProblem(codeId['service_failed']!, '', more))
}

export function serviceRefused(reason: string): Unusable {
  return new Unusable(fileProblem(codeId['service_refused']!, reason))
}
