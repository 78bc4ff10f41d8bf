/** Asks the server: in the language of the page, with a problem document as an error. */
import { bodyOf, reach } from './reached.js'
import { type Refused, refusalOf } from './refused.js'

function language(): string {
  return document.documentElement.lang || 'ko'
}

async function refused(response: Response): Promise<Refused> {
  return refusalOf(response, await response.json().catch(() => null))
}

let writing: string | null = null

/** The token of the session that goes with every write. */
export function letWrite(token: string | null): void {
  writing = token
}

export function writeHeaders(): Readonly<Record<string, string>> {
  return writing === null ? {} : { 'x-csrf-token': writing }
}

export type Query = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>

/** An address with a query; what is blank is left out. */
export function addressOf(path: string, query: Query = {}): string {
  const words = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === '') continue
    for (const one of Array.isArray(value) ? value : [value]) words.append(name, String(one))
  }
  const text = words.toString()
  return text === '' ? path : `${path}?${text}`
}

interface Asked {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH'
  readonly query?: Query
  readonly body?: unknown
  readonly signal?: AbortSignal
}

export async function ask<T>(path: string, asked: Asked = {}): Promise<T> {
  const { method = 'GET', query, body, signal } = asked
  const response = await reach(addressOf(path, query), {
    method,
    headers: {
      'accept-language': language(),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(method === 'GET' ? {} : writeHeaders()),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  })
  if (!response.ok) throw await refused(response)
  return (response.status === 204 ? undefined : await bodyOf(response)) as T
}

/** Sends a file as it is, and takes the answer. */
export async function sendFile<T>(path: string, query: Query, file: Blob): Promise<T> {
  const response = await reach(addressOf(path, query), {
    method: 'POST',
    headers: {
      'accept-language': language(),
      'content-type': 'application/octet-stream',
      ...writeHeaders(),
    },
    body: file,
  })
  if (!response.ok) throw await refused(response)
  return bodyOf<T>(response)
}
