/** Views of the list of parcels that a person named; they stay in the browser. */
import { useSyncExternalStore } from 'react'

export interface View {
  readonly name: string
  readonly search: Readonly<Record<string, unknown>>
}

const key = 'gwanmun.views'
const none: readonly View[] = []
const listeners = new Set<() => void>()
let held: readonly View[] | undefined

function read(): readonly View[] {
  try {
    const views: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(views) ? views : none
  } catch {
    return none
  }
}

function current(): readonly View[] {
  held ??= read()
  return held
}

function write(views: readonly View[]): void {
  held = views
  localStorage.setItem(key, JSON.stringify(views))
  for (const listener of listeners) listener()
}

export function keepView(view: View): void {
  write([...current().filter(one => one.name !== view.name), view])
}

export function dropView(name: string): void {
  write(current().filter(one => one.name !== name))
}

export function useViews(): readonly View[] {
  return useSyncExternalStore(listener => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, current)
}
