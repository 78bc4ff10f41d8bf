/** The test of values for all rows; until it is there none is wrong, and the server tests them too. */
import { useQuery } from '@tanstack/react-query'

const none = (): undefined => undefined

export function useFilledFault() {
  const { data } = useQuery({
    queryKey: ['filled-fault'],
    queryFn: async () => (await import('./filled-fault.js')).filledFault,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data ?? none
}
