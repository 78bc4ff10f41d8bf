/** Views of the list of parcels that a person named; the server keeps them for each account. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ask } from './server.js'

export interface View {
  readonly name: string
  readonly search: Readonly<Record<string, string>>
}

const key = ['views'] as const

function addressOf(name: string): string {
  return `/v1/views/${encodeURIComponent(name)}`
}

export function useViews() {
  return useQuery({
    queryKey: key,
    queryFn: async ({ signal }) =>
      (await ask<{ readonly views: readonly View[] }>('/v1/views', { signal })).views,
  })
}

export function useKeepView() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ name, search }: View) =>
      ask(addressOf(name), { method: 'PUT', body: { search } }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  })
}

export function useDropView() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (name: string) => ask(addressOf(name), { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  })
}
