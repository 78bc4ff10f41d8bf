/** The audit as the server tells it: entries page by page, and the words of what is noted. */
import { useQuery } from '@tanstack/react-query'
import { ask } from './server.js'

export interface AuditEntry {
  readonly id: number
  readonly who: string
  readonly how: 'local' | 'session' | 'token' | 'command' | 'nobody'
  readonly operation: string
  readonly target: string
  readonly address: string
  readonly made: string
  readonly begun_at: string
  readonly status: number | null
  readonly result: 'done' | 'refused' | 'failed' | null
}

export interface AuditAction {
  readonly operation: string
  readonly ko: string
  readonly en: string
}

export interface AuditChoices {
  readonly accounts: readonly string[]
  readonly actions: readonly AuditAction[]
}

export interface AuditAsked {
  readonly who?: string | undefined
  readonly operation?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Entries before this number. */
  readonly before?: string | undefined
}

export const auditPage = 50

/** One more than a page has tells whether another follows. */
export function useAudit({ who, operation, from, to, before }: AuditAsked) {
  const asked = { who, operation, from, to, before }
  return useQuery({
    queryKey: ['audit', asked],
    queryFn: ({ signal }) =>
      ask<{ readonly entries: readonly AuditEntry[] }>('/v1/audit', {
        query: { ...asked, limit: auditPage + 1 },
        signal,
      }),
    staleTime: 0,
  })
}

export function useAuditChoices() {
  return useQuery({
    queryKey: ['audit-choices'],
    queryFn: ({ signal }) => ask<AuditChoices>('/v1/audit/choices', { signal }),
  })
}

const erased = /^(\d+) parcels, (\d+) files reduced, (\d+) destroyed$/
const rounded = /^files (\d+), persons (\d+)$/
const sampled = /^files (\d+), parcels (\d+), lines (\d+), persons (\d+)$/

export type Counted =
  | {
      readonly of: 'erased'
      readonly parcels: number
      readonly reduced: number
      readonly gone: number
    }
  | { readonly of: 'round'; readonly files: number; readonly persons: number }
  | {
      readonly of: 'sample'
      readonly files: number
      readonly parcels: number
      readonly lines: number
      readonly persons: number
    }

/** What an entry counts, where it was written as a sentence of numbers. */
export function countedIn({
  target,
  made,
}: Pick<AuditEntry, 'target' | 'made'>): Counted | undefined {
  const one = erased.exec(made)
  if (one) {
    const [parcels = 0, reduced = 0, gone = 0] = one.slice(1).map(Number)
    return { of: 'erased', parcels, reduced, gone }
  }
  const sample = sampled.exec(made)
  if (sample) {
    const [files = 0, parcels = 0, lines = 0, persons = 0] = sample.slice(1).map(Number)
    return { of: 'sample', files, parcels, lines, persons }
  }
  const round = rounded.exec(target)
  if (!round) return undefined
  const [files = 0, persons = 0] = round.slice(1).map(Number)
  return { of: 'round', files, persons }
}
