/** What a page does wrong is not laid on the server: only a lost connection is one. */
import { afterEach, expect, it, vi } from 'vitest'
import { upload } from '../../console/src/jobs.js'
import { bodyOf, isNotReached, reach } from '../../console/src/reached.js'
import { Refused } from '../../console/src/refused.js'

afterEach(() => {
  vi.unstubAllGlobals()
})

function fails(error: Error): void {
  vi.stubGlobal('fetch', () => Promise.reject(error))
}

const lost = new TypeError('Failed to fetch')

it('tells a lost connection', async () => {
  fails(lost)
  const error = await reach('/v1/health').catch((one: unknown) => one)
  expect(isNotReached(error)).toBe(true)
})

it('tells a connection that broke within an answer', async () => {
  const response = { json: () => Promise.reject(new TypeError('network error')) } as Response
  const error = await bodyOf(response).catch((one: unknown) => one)
  expect(isNotReached(error)).toBe(true)
})

it('does not tell who stopped asking as lost', async () => {
  fails(new DOMException('The user aborted a request.', 'AbortError'))
  const asked = reach('/v1/health', { signal: AbortSignal.abort() })
  expect(isNotReached(await asked.catch((one: unknown) => one))).toBe(false)
})

/** A request that ends as it is told to; the page is in Korean. */
function answers(end: (request: { onerror: () => void; onload: () => void }) => void): void {
  class Request {
    status = 502
    statusText = 'Bad Gateway'
    response = null
    upload = {}
    onerror = (): void => undefined
    onload = (): void => undefined
    open(): void {}
    setRequestHeader(): void {}
    send(): void {
      end(this)
    }
  }
  vi.stubGlobal('XMLHttpRequest', Request)
  vi.stubGlobal('document', { documentElement: { lang: 'ko' } })
}

const send = () =>
  upload(new File(['x'], 'x.csv'), undefined, () => undefined).catch((one: unknown) => one)

it('tells a file that was lost on its way', async () => {
  answers(request => request.onerror())
  expect(isNotReached(await send())).toBe(true)
})

it('tells a file that something before the server refused without a word', async () => {
  answers(request => request.onload())
  expect(await send()).toMatchObject({ name: 'Refused', problem: { status: 502 } })
})

const refusal = { status: 400, code: 'bad', title: 'Bad Request' }

it.each([
  [new Error('not a day: 0002-11-30'), false],
  [new RangeError('Invalid time value'), false],
  [new TypeError("Cannot read properties of undefined (reading 'day')"), false],
  [new SyntaxError('Unexpected token'), false],
  [new Refused(refusal), false],
  [new TypeError('Failed to fetch dynamically imported module: /assets/law.js'), true],
])('of %s: %s', (error, isLost) => {
  expect(isNotReached(error)).toBe(isLost)
})
