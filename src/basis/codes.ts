/** The codes that name what went wrong, and what follows from each. */
import { codeRows } from './code-list.js'
import { withParticles } from './korean.js'

/** Whose "no" it is: a bad input, a law that ends, or a world that failed. */
export type No = 'input' | 'file' | 'limit' | 'world'

export interface Code {
  readonly id: number
  readonly code: string
  readonly no: No
  readonly http: number
  readonly ko: string
  readonly en: string
}

/** HTTP status, exit status and whether trying again may help, by whose "no" it is. */
export const answerTo: Readonly<
  Record<No, { readonly http: number; readonly exit: number; readonly retryable: boolean }>
> = {
  input: { http: 422, exit: 1, retryable: false },
  file: { http: 400, exit: 2, retryable: false },
  limit: { http: 200, exit: 1, retryable: false },
  world: { http: 503, exit: 3, retryable: true },
}

function readCode(lines: readonly string[]): Code {
  const [head, ko, en] = lines as [string, string, string]
  const [id, code, no, http] = head.split('|') as [string, string, No, string?]
  return { id: Number(id), code, no, http: http ? Number(http) : answerTo[no].http, ko, en }
}

const lines = codeRows.trim().split('\n')

/** All codes in order of their numbers; `codes[n - 1]` has number n. */
export const codes: readonly Code[] = lines.flatMap((line, at) =>
  /^\d+\|/.test(line) ? [readCode(lines.slice(at, at + 3))] : [],
)

/** A number by name, for code that has to raise it: `codeId.day_bad` is 12. */
export const codeId: Readonly<Record<string, number>> = Object.fromEntries(
  codes.map(entry => [entry.code, entry.id]),
)

/** The code with this number; throws for a number that is none (a programmer's mistake). */
export function codeOf(id: number): Code {
  const entry = codes[id - 1]
  if (!entry) throw new Error(`no code ${id}`)
  return entry
}

/** Fills `{name}` places of a sentence and settles its particles; a place without a value stays. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  const filled = sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
  return withParticles(filled)
}
