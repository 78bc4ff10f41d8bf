/** What was asked of the server, kept while it is fresh. */
import { QueryClient } from '@tanstack/react-query'
import { isNotReached } from './reached.js'

const fresh = 15_000
const tries = 2

export const queries = new QueryClient({
  defaultOptions: {
    // The server may be on this machine: it is asked also where there is no network.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: fresh,
      // What the server refuses it refuses again; a lost connection may come back.
      retry: (count, error) => isNotReached(error) && count < tries,
    },
  },
})
