/** Who the page acts as, and the token that lets it write. */
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { blankAll } from './leaving.js'
import { ask, letWrite } from './server.js'

export interface Session {
  readonly name: string
  readonly role: 'viewer' | 'clerk' | 'manager' | 'admin'
  readonly how?: 'local' | 'session' | 'token'
  readonly csrf_token: string | null
  readonly expires_at: string | null
}

const key = ['session'] as const

export function useSession() {
  return useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => {
      const session = await ask<Session>('/v1/sessions/current', { signal })
      letWrite(session.csrf_token)
      return session
    },
  })
}

/** Nothing that was shown to one person is there for the next one. */
function leave(client: QueryClient): void {
  blankAll()
  client.getMutationCache().clear()
  // The page still looks at who it acts as: that is asked anew, all else is gone.
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== key[0] })
}

/** A session may have run out: who comes in again goes on, anybody else begins anew. */
export function enter(client: QueryClient, { name, csrf_token }: Session): Promise<void> {
  const before = client.getQueryData<Session>(key)
  if (before !== undefined && before.name !== name) leave(client)
  letWrite(csrf_token)
  return client.invalidateQueries()
}

export function useSignIn() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (given: { readonly name: string; readonly password: string }) =>
      ask<Session>('/v1/sessions', { method: 'POST', body: given }),
    onSuccess: session => enter(client, session),
  })
}

export function useSignOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => ask('/v1/sessions/current', { method: 'DELETE' }),
    onSuccess: () => {
      letWrite(null)
      leave(client)
      return client.resetQueries({ queryKey: key })
    },
  })
}
