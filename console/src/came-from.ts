/** Where an article was opened from: it stands with the entry of the history, so that a reload keeps it. */
import { useLocation, useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { Key } from './texts.js'

interface CameFrom {
  readonly href: string
  /** Its place in the history of the window. */
  readonly at: number
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    cameFrom?: CameFrom
  }
}

interface Entry {
  readonly href: string
  readonly state: { readonly __TSR_index: number }
}

export function placeOf({ href, state }: Entry): { readonly cameFrom: CameFrom } {
  return { cameFrom: { href, at: state.__TSR_index } }
}

/** What a link to the law hands on: the place that it stands in. */
export function useCameFrom(): () => { readonly cameFrom: CameFrom } {
  const router = useRouter()
  return useCallback(() => placeOf(router.state.location), [router])
}

const names: Readonly<Record<string, Key>> = {
  '/': 'today',
  '/take-in': 'takeIn',
  '/parcels': 'parcels',
  '/orders': 'orders',
  '/landed': 'landed',
  '/declarations': 'declarations',
  '/price': 'price',
  '/law': 'law',
  '/schedule': 'schedule',
  '/figures': 'figures',
  '/settings': 'settings',
}

/** A parcel by its number, a page by its name; any other place has none. */
type Place = { readonly parcel: string } | { readonly page: Key | undefined }

/** What a place is called. */
export function namedPlace(href: string): Place {
  const [path = '/'] = href.split(/[?#]/)
  const [, parcel] = /^\/parcels\/(.+)$/.exec(path) ?? []
  if (parcel !== undefined) return { parcel: decodeURIComponent(parcel) }
  return { page: names[path] }
}

/** The way back, where the law was opened from another place; that place is as it was left. */
export function useWayBack(): { readonly href: string; readonly go: () => void } | undefined {
  const router = useRouter()
  const state = useLocation({ select: location => location.state })
  const { cameFrom } = state
  if (!cameFrom) return undefined
  const { href, at } = cameFrom
  const steps = at - state.__TSR_index
  return { href, go: () => (steps < 0 ? router.history.go(steps) : router.history.push(href)) }
}
