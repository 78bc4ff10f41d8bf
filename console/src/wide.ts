/** Whether the window is wider than a phone, also once it is turned. */
import { useSyncExternalStore } from 'react'

const wide = matchMedia('(width >= 700px)')

function listen(told: () => void): () => void {
  wide.addEventListener('change', told)
  return () => wide.removeEventListener('change', told)
}

export function useIsWide(): boolean {
  return useSyncExternalStore(listen, () => wide.matches)
}
