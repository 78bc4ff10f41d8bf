/** Export declarations that the server keeps: states, timelines, deadlines, and what is noted of them. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Text } from 'gwanmun/pages'
import type { BuiltDeclaration } from './declared.js'
import { Refused } from './refused.js'
import { ask } from './server.js'

export interface Basis {
  readonly key: string
  readonly instrument: Text
  readonly article: Text
  readonly from: string
  readonly standing: 'read' | 'reported' | 'remembered'
}

export interface Deadline {
  readonly number: string
  readonly kind: string
  readonly due: string
  readonly days_left: number
  readonly done: boolean
  readonly what: Text
  readonly cost: Text
  readonly basis: readonly Basis[]
}

export interface Declared {
  readonly number: string
  readonly name: string
  readonly way_title: Text
  readonly orders: readonly string[]
  readonly declared_fob_krw: number
  readonly state: string
  readonly state_title: Text
  readonly accepted_on: string | null
  readonly loaded_on: string | null
}

export interface DeclaredWhole extends Declared {
  readonly events: readonly {
    readonly event: string
    readonly title: Text
    readonly on: string
    readonly value: string
  }[]
  readonly deadlines: readonly Deadline[]
  readonly allowed_events: readonly string[]
}

/** So many are shown. */
const most = 200

export function useDeclarations() {
  return useQuery({
    queryKey: ['declarations'],
    queryFn: ({ signal }) =>
      ask<{ readonly items: readonly Declared[]; readonly next: string | null }>(
        '/v1/declarations',
        { query: { limit: most }, signal },
      ),
  })
}

const addressOfDeclaration = (number: string): string =>
  `/v1/declarations/${encodeURIComponent(number)}`

export function useDeclaration(number: string) {
  return useQuery({
    queryKey: ['declaration', number],
    queryFn: ({ signal }) => ask<DeclaredWhole>(addressOfDeclaration(number), { signal }),
    retry: false,
  })
}

export function useDeadlines() {
  return useQuery({
    queryKey: ['deadlines'],
    queryFn: ({ signal }) =>
      ask<{ readonly deadlines: readonly Deadline[] }>('/v1/deadlines', { signal }),
  })
}

interface NewEvent {
  readonly event: string
  readonly on: string
  readonly value: string
}

export function useNoteEvent(number: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewEvent) =>
      ask<DeclaredWhole>(`${addressOfDeclaration(number)}/events`, { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries(),
  })
}

/** What became of one that was to be noted. */
export interface Noted {
  readonly isNew: boolean
  readonly error?: Error
}

/** A draft that was noted before is sent on; what was sent before stays as it is. */
async function sentOn({ number, state }: Declared, on: string | undefined): Promise<Noted> {
  if (on === undefined || state !== 'draft') return { isNew: false }
  const body: NewEvent = { event: 'submit', on, value: '' }
  await ask(`${addressOfDeclaration(number)}/events`, { method: 'POST', body })
  return { isNew: true }
}

async function noted(one: BuiltDeclaration, submittedOn: string | undefined): Promise<Noted> {
  const { number, declaration: name, way, orders, declared_fob_krw } = one
  const body = { number, name, way, orders, declared_fob_krw }
  const sent = submittedOn === undefined ? body : { ...body, submitted_on: submittedOn }
  try {
    await ask('/v1/declarations', { method: 'POST', body: sent })
    return { isNew: true }
  } catch (error) {
    const isKnown = error instanceof Refused && error.problem.code === 'declaration_taken'
    const before = isKnown ? await ask<Declared>(addressOfDeclaration(number)) : undefined
    // The number of another declaration is refused as the server says.
    if (before === undefined || before.orders.join() !== orders.join()) throw error
    return sentOn(before, submittedOn)
  }
}

/** What is refused is told of that one; the others go on. */
export async function noteDeclaration(
  one: BuiltDeclaration,
  submittedOn: string | undefined,
): Promise<Noted> {
  try {
    return await noted(one, submittedOn)
  } catch (error) {
    return { isNew: false, error: error instanceof Error ? error : new Error(String(error)) }
  }
}
