/** Judges within the page: the same rules as on the server, with its tables. */
import { useQuery } from '@tanstack/react-query'
import type { Heart, Tables } from './heart-judge.js'
import { ask } from './server.js'

export type { Heart } from './heart-judge.js'

export function useHeart() {
  return useQuery({
    queryKey: ['heart'],
    queryFn: async ({ signal }): Promise<Heart> => {
      const [tables, { heartOf }] = await Promise.all([
        ask<Tables>('/v1/heart', { signal }),
        import('./heart-judge.js'),
      ])
      return heartOf(tables)
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
}
