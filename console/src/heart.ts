/** Judges within the page: the same rules as on the server, with its tables. */
import { useQuery } from '@tanstack/react-query'
import {
  assessBatch,
  type Batch,
  type Bench,
  Book,
  buildRateTable,
  type CodeList,
  type InputLine,
  kr,
  type RateRow,
  type Schedule,
} from 'gwanmun/pages'
import { ask } from './server.js'

interface Tables {
  readonly schedule: Schedule
  readonly code_list: CodeList
  readonly rates: readonly RateRow[]
}

export interface Heart {
  readonly judge: (lines: readonly InputLine[]) => Batch
}

function heartOf({ schedule, code_list, rates }: Tables): Heart {
  const bench: Bench = { book: new Book(kr), schedule, rates: buildRateTable(rates) }
  return { judge: lines => assessBatch(lines, { bench, codeList: code_list }) }
}

export function useHeart() {
  return useQuery({
    queryKey: ['heart'],
    queryFn: async ({ signal }) => heartOf(await ask<Tables>('/v1/heart', { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
