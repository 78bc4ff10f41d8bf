/** The product master as the server keeps it: listed, changed, taken in from a file. */
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { ask, sendFile } from './server.js'
import type { TableProblem } from './tables.js'

export type Product = Readonly<Record<string, string>>

/** A product with who set it down and when. */
export type KeptProduct = Product & { readonly sku: string; readonly set_at: string }

interface ProductPage {
  readonly items: readonly KeptProduct[]
  readonly next: string | null
  readonly count: number
}

export interface ChangedProducts {
  readonly added: number
  readonly changed: number
  readonly problem_count: number
  readonly problems: readonly TableProblem[]
}

const key = ['products'] as const
const pageSize = 50

export function useProducts(word: string) {
  return useInfiniteQuery({
    queryKey: [...key, word],
    queryFn: ({ pageParam, signal }) =>
      ask<ProductPage>('/v1/products', {
        query: { q: word, limit: pageSize, after: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next ?? undefined,
    placeholderData: last => last,
  })
}

/** What is blank of a product goes, what is not there stays. */
export function sendProducts(products: readonly Product[]): Promise<ChangedProducts> {
  return ask('/v1/products', { method: 'POST', body: { products } })
}

function useListed<Given, Told>(work: (given: Given) => Promise<Told>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: work,
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  })
}

export function useChangeProduct() {
  return useListed((product: Product) => sendProducts([product]))
}

export function useDropProduct() {
  return useListed((sku: string) =>
    ask(`/v1/products/${encodeURIComponent(sku)}`, { method: 'DELETE' }),
  )
}

export function useBringProducts() {
  return useListed((file: File) =>
    sendFile<ChangedProducts>('/v1/products/imports', { name: file.name }, file),
  )
}
