/** The views of one page, side by side; the first is the page without a name of a view. */
import { Link } from '@tanstack/react-router'
import { useSay } from '../language.js'
import type { Key } from '../texts.js'

interface ViewTabsProps {
  readonly to: '/declarations' | '/figures' | '/orders' | '/settings'
  readonly label: Key
  readonly tabs: readonly (readonly [string | undefined, Key])[]
  /** The view that is open. */
  readonly view: string | undefined
  /** So many that they take several lines. */
  readonly isMany?: boolean
}

export function ViewTabs({ to, label, tabs, view, isMany = false }: ViewTabsProps) {
  const say = useSay()
  return (
    <nav className={isMany ? 'tabs many' : 'tabs'} aria-label={say(label)}>
      {tabs.map(([name, text]) => (
        <Link
          key={text}
          to={to}
          search={name === undefined ? {} : { view: name }}
          className="tab"
          activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
          {...(name === view ? { 'aria-current': 'true' as const } : {})}
        >
          {say(text)}
        </Link>
      ))}
    </nav>
  )
}
