/** Profiles of exporters that the server keeps for this account. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Profile } from './at-hand.js'
import { ask } from './server.js'
import type { TableProblem } from './tables.js'

interface KeptExporter {
  readonly name: string
  readonly profile: Profile
  readonly set_at: string
}

interface SetExporter extends KeptExporter {
  readonly kept: boolean
  readonly problems: readonly TableProblem[]
}

const key = ['exporters'] as const

const addressOfExporter = (name: string): string => `/v1/exporters/${encodeURIComponent(name)}`

export function useExporters() {
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) =>
      ask<{ readonly exporters: readonly KeptExporter[] }>('/v1/exporters', { signal }),
  })
}

export function useKeepExporter() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ name, profile }: { readonly name: string; readonly profile: Profile }) =>
      ask<SetExporter>(addressOfExporter(name), { method: 'PUT', body: { profile } }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  })
}

export function useDropExporter() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (name: string) => ask(addressOfExporter(name), { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  })
}
