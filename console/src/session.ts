/** Who the page acts as, and the token that lets it write. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
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

export function useSignIn() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (given: { readonly name: string; readonly password: string }) =>
      ask<Session>('/v1/sessions', { method: 'POST', body: given }),
    onSuccess: async session => {
      letWrite(session.csrf_token)
      await client.invalidateQueries()
    },
  })
}

export function useSignOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => ask('/v1/sessions/current', { method: 'DELETE' }),
    onSuccess: () => {
      letWrite(null)
      blankAll()
      client.getMutationCache().clear()
      // The page still looks at who it acts as: that is asked anew, all else is gone.
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== key[0] })
      return client.resetQueries({ queryKey: key })
    },
  })
}
