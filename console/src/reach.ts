/** Whether the server can be reached: told when a question is lost, and looked at until it answers again. */
import { useSyncExternalStore } from 'react'
import { queries } from './queries.js'
import { isNotReached } from './reached.js'

const pause = 4000
const listeners = new Set<() => void>()
let isLost = false
let timer: ReturnType<typeof setTimeout> | undefined

function tell(lost: boolean): void {
  if (lost === isLost) return
  isLost = lost
  for (const listener of listeners) listener()
}

async function lookAgain(): Promise<void> {
  try {
    await fetch('/v1/health')
    tell(false)
    await queries.refetchQueries({ predicate: ({ state }) => state.status === 'error' })
  } catch {
    timer = setTimeout(lookAgain, pause)
  }
}

/** A question was lost on its way; what the server refuses was not, nor what a page did wrong. */
function lose(error: unknown): void {
  if (!isNotReached(error) || isLost) return
  tell(true)
  clearTimeout(timer)
  timer = setTimeout(lookAgain, pause)
}

queries.getQueryCache().subscribe(event => {
  if (event.type !== 'updated') return
  // The first try that is lost tells it; the others go on.
  const { action } = event
  if (action.type === 'error' || action.type === 'failed') lose(action.error)
})

export function useIsLost(): boolean {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => isLost,
  )
}
