/** Who comes in, what is judged with, and what is kept how long. */
import { getRouteApi } from '@tanstack/react-router'
import { Head } from '../parts/page.js'
import { Accounts } from '../parts/settings/accounts.js'
import { Audit } from '../parts/settings/audit.js'
import { ScheduleEditions } from '../parts/settings/editions.js'
import { ErasePerson } from '../parts/settings/erase.js'
import { Me } from '../parts/settings/me.js'
import { useOwnSay } from '../parts/settings/own-say.js'
import { Rates } from '../parts/settings/rates.js'
import { Retention } from '../parts/settings/retention.js'
import { Tokens } from '../parts/settings/tokens.js'
import { ViewTabs } from '../parts/view-tabs.js'

const route = getRouteApi('/settings')

const tabs = [
  [undefined, 'access'],
  ['tables', 'tables'],
  ['retention', 'retention'],
  ['erase', 'erasePerson'],
  ['audit', 'audit'],
] as const

export function SettingsPage() {
  const say = useOwnSay()
  const { view } = route.useSearch()
  return (
    <>
      <Head title={say('settings')} lead={say('settingsLead')}>
        <ViewTabs to="/settings" label="settings" tabs={tabs} view={view} />
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
      {view === 'erase' && <ErasePerson />}
      {view === 'audit' && <Audit />}
    </>
  )
}
