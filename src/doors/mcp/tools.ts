/** The questions that a language model may ask, with the schemas of the HTTP interface. */
import { assess } from '../../ask/assess.js'
import type { Desk } from '../../ask/desk.js'
import { explain } from '../../ask/explain.js'
import {
  claimsCheck,
  figuresBalance,
  figuresCompare,
  figuresList,
  figuresShow,
} from '../../ask/figures.js'
import { lawOn } from '../../ask/law.js'
import { Refused } from '../../ask/placed-problem.js'
import type { Question } from '../../ask/question.js'
import { scheduleFind, scheduleLine } from '../../ask/schedule.js'
import type { JsonSchema } from '../../ask/schema.js'
import { faultsOf, Misfit } from '../../ask/shape.js'
import { askedSchemas } from '../../ask/shared-schemas.js'
import { codeOf, fill } from '../../basis/codes.js'
import { problemMessage, Unusable } from '../../basis/problem.js'
import type { Text } from '../../judge/steps.js'

// A question takes what its own schema says, and the schema is held before it is asked.
const questions = [
  ...[assess, explain, scheduleFind, scheduleLine, lawOn],
  ...[figuresList, figuresShow, figuresBalance, figuresCompare, claimsCheck],
] as readonly Question<unknown, unknown>[]

/** The name of a tool has no hyphen, which some clients do not take. */
const nameOf = ({ id }: Question<unknown, unknown>): string => id.replaceAll('-', '_')

export interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly inputSchema: object
  readonly outputSchema: object
  readonly annotations: { readonly readOnlyHint: true; readonly openWorldHint: false }
}

export const tools: readonly Tool[] = questions.map(asked => ({
  name: nameOf(asked),
  title: `${asked.title.ko} — ${asked.title.en}`,
  description: [asked.title, asked.about]
    .flatMap(text => (text ? [text.en, text.ko] : []))
    .join('\n'),
  inputSchema: standingAlone(asked.input),
  outputSchema: standingAlone(asked.output),
  annotations: { readOnlyHint: true, openWorldHint: false },
}))

/** A schema that holds the shared ones it refers to. */
function standingAlone(schema: JsonSchema): object {
  const used = new Set<string>()
  const own = pointed(resolved(schema), used) as object
  const defined: Record<string, unknown> = {}
  for (const name of used) defined[name] = pointed(askedSchemas.get(name)!, used)
  return used.size === 0 ? own : { ...own, $defs: defined }
}

function resolved(schema: JsonSchema): JsonSchema {
  return schema.$ref === undefined ? schema : askedSchemas.get(schema.$ref.replace(/#$/, ''))!
}

function pointed(value: unknown, used: Set<string>): unknown {
  if (Array.isArray(value)) return value.map(one => pointed(one, used))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, own]) => {
    if (key !== '$ref') return [key, pointed(own, used)]
    const name = String(own).replace(/#$/, '')
    used.add(name)
    return [key, `#/$defs/${name}`]
  })
  return Object.fromEntries(entries)
}

export interface ToolAnswer {
  readonly content: { readonly type: 'text'; readonly text: string }[]
  readonly structuredContent?: Record<string, unknown>
  readonly isError?: boolean
}

/** Answers a tool; undefined where there is none of that name. */
export function answerTool(desk: Desk, name: string, given: unknown): ToolAnswer | undefined {
  const asked = questions.find(one => nameOf(one) === name)
  if (!asked) return undefined
  try {
    const faults = faultsOf(given, asked.input, askedSchemas)
    if (faults.length > 0) throw new Misfit(faults)
    const answer = asked.answer(desk, given) as Record<string, unknown>
    return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: answer }
  } catch (error) {
    return refused(error)
  }
}

/** What is wrong with the question, for the model to put right; anything else is our mistake. */
function refused(error: unknown): ToolAnswer {
  const problems = problemsOf(error)
  return { content: [{ type: 'text', text: JSON.stringify({ problems }) }], isError: true }
}

interface Told {
  readonly code: string
  readonly message: Text
}

function problemsOf(error: unknown): readonly Told[] {
  if (error instanceof Refused) return error.problems
  if (error instanceof Misfit) {
    return error.faults.map(({ code, pointer, more }) => {
      const { code: name, ko, en } = codeOf(code)
      return { code: name, message: { ko: fill(ko, more), en: fill(en, more) }, pointer }
    })
  }
  if (!(error instanceof Unusable)) throw error
  const { problem } = error
  const message = { ko: problemMessage(problem, 'ko'), en: problemMessage(problem, 'en') }
  return [{ code: codeOf(problem.code).code, message }]
}
