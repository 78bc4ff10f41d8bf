/** What was asked of the server, kept while it is fresh. */
import { QueryClient } from '@tanstack/react-query'
import { Refused } from './refused.js'

const fresh = 15_000
const tries = 2

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: fresh,
      // What the server refuses it refuses again; a lost connection may come back.
      retry: (count, error) => !(error instanceof Refused) && count < tries,
    },
  },
})
