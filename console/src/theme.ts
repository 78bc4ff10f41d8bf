/** Light or dark: what the person chose, else what the system says. */
import { useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark'

const key = 'gwanmun.theme'
const listeners = new Set<() => void>()
const dark = matchMedia('(prefers-color-scheme: dark)')

function current(): Theme {
  const chosen = localStorage.getItem(key)
  if (chosen === 'light' || chosen === 'dark') return chosen
  return dark.matches ? 'dark' : 'light'
}

function show(): void {
  document.documentElement.dataset['theme'] = current()
  for (const listener of listeners) listener()
}

/** Paper is light, whatever is chosen; who draws in the colours of the page hears of it after this. */
function showOnPaper(): void {
  document.documentElement.dataset['theme'] = 'light'
}

/** Sets the theme of the page, and follows the system while nothing was chosen. */
export function startTheme(): void {
  dark.addEventListener('change', show)
  addEventListener('beforeprint', showOnPaper)
  addEventListener('afterprint', show)
  show()
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(key, theme)
  show()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, current)
}
