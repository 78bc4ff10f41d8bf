/** Export declarations that the server keeps: states, timelines, deadlines. */
import { useQuery } from '@tanstack/react-query'
import { ask } from './server.js'

interface Either {
  readonly ko: string
  readonly en: string
}

export interface Basis {
  readonly key: string
  readonly instrument: Either
  readonly article: Either
  readonly from: string
  readonly standing: 'read' | 'reported' | 'remembered'
}

export interface Deadline {
  readonly number: string
  readonly kind: string
  readonly due: string
  readonly days_left: number
  readonly done: boolean
  readonly what: Either
  readonly cost: Either
  readonly basis: readonly Basis[]
}

export interface Declared {
  readonly number: string
  readonly name: string
  readonly way_title: Either
  readonly orders: readonly string[]
  readonly declared_fob_krw: number
  readonly state: string
  readonly state_title: Either
}

export interface DeclaredWhole extends Declared {
  readonly events: readonly {
    readonly event: string
    readonly title: Either
    readonly on: string
    readonly value: string
  }[]
  readonly deadlines: readonly Deadline[]
}

/** So many are shown. */
const most = 200

export function useDeclarations() {
  return useQuery({
    queryKey: ['declarations'],
    queryFn: ({ signal }) =>
      ask<{ readonly items: readonly Declared[] }>('/v1/declarations', {
        query: { limit: most },
        signal,
      }),
  })
}

export function useDeclaration(number: string) {
  return useQuery({
    queryKey: ['declaration', number],
    queryFn: ({ signal }) =>
      ask<DeclaredWhole>(`/v1/declarations/${encodeURIComponent(number)}`, { signal }),
  })
}

export function useDeadlines() {
  return useQuery({
    queryKey: ['deadlines'],
    queryFn: ({ signal }) =>
      ask<{ readonly deadlines: readonly Deadline[] }>('/v1/deadlines', { signal }),
  })
}
