/** Whether a list has no room for columns, also once the window is turned. */
import { useSyncExternalStore } from 'react'

const narrow = matchMedia('(width < 560px)')

function listen(tell: () => void): () => void {
  narrow.addEventListener('change', tell)
  return () => narrow.removeEventListener('change', tell)
}

export function useIsNarrow(): boolean {
  return useSyncExternalStore(listen, () => narrow.matches)
}
