/** Who comes in, what is judged with, and what is kept how long. */
import { getRouteApi, Link } from '@tanstack/react-router'
import { useSay } from '../language.js'
import { Head } from '../parts/page.js'
import { Accounts } from '../parts/settings/accounts.js'
import { ScheduleEditions } from '../parts/settings/editions.js'
import { Me } from '../parts/settings/me.js'
import { Rates } from '../parts/settings/rates.js'
import { Retention } from '../parts/settings/retention.js'
import { Tokens } from '../parts/settings/tokens.js'

const route = getRouteApi('/settings')

const views = [
  [undefined, 'access'],
  ['tables', 'tables'],
  ['retention', 'retention'],
] as const

function Ways() {
  const say = useSay()
  return (
    <nav className="tabs" aria-label={say('settings')}>
      {views.map(([view, name]) => (
        <Link
          key={name}
          to="/settings"
          search={view === undefined ? {} : { view }}
          className="tab"
          activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
        >
          {say(name)}
        </Link>
      ))}
    </nav>
  )
}

export function SettingsPage() {
  const say = useSay()
  const { view } = route.useSearch()
  return (
    <>
      <Head title={say('settings')} lead={say('settingsLead')}>
        <Ways />
      </Head>
      {view === undefined && (
        <div className="grid">
          <Me />
          <Accounts />
          <Tokens />
        </div>
      )}
      {view === 'tables' && (
        <div className="grid">
          <Rates />
          <ScheduleEditions />
        </div>
      )}
      {view === 'retention' && <Retention />}
    </>
  )
}
