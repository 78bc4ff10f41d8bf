/** How wide the window is, also once it is turned. */
import { useSyncExternalStore } from 'react'

function widthIn(query: string): () => boolean {
  const media = matchMedia(query)
  const listen = (tell: () => void): (() => void) => {
    media.addEventListener('change', tell)
    return () => media.removeEventListener('change', tell)
  }
  return function useWidth() {
    return useSyncExternalStore(listen, () => media.matches)
  }
}

/** Wider than a phone. */
export const useIsWide = widthIn('(width >= 700px)')

/** A list has no room for columns. */
export const useIsNarrow = widthIn('(width < 560px)')
