/** Export declarations: those that are followed, and what they, their papers and their evidence are made of. */
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSay } from '../language.js'
import { DeclarationList } from '../parts/declare/declaration-list.js'
import { EvidenceView } from '../parts/declare/evidence-view.js'
import { MakeView } from '../parts/declare/make-view.js'
import { PapersView } from '../parts/declare/papers-view.js'
import { Head, Panel } from '../parts/page.js'
import { useMay } from '../parts/settings/may.js'
import { NotAllowed } from '../parts/states.js'
import { useSession } from '../session.js'

const route = getRouteApi('/declarations')

const tabs = [
  [undefined, 'declarationsKept'],
  ['make', 'tabMake'],
  ['evidence', 'declareEvidence'],
  ['papers', 'declarePapers'],
] as const

function Ways() {
  const say = useSay()
  const { view } = route.useSearch()
  return (
    <nav className="tabs" aria-label={say('declarations')}>
      {tabs.map(([name, label]) => (
        <Link
          key={label}
          to="/declarations"
          search={name === undefined ? {} : { view: name }}
          className="tab"
          activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
          {...(name === view ? { 'aria-current': 'true' as const } : {})}
        >
          {say(label)}
        </Link>
      ))}
    </nav>
  )
}

const views: Readonly<Record<string, () => ReactNode>> = {
  make: MakeView,
  evidence: EvidenceView,
  papers: PapersView,
}

/** What is made takes a clerk; others are told before they bring a file. */
function Made({ view }: { readonly view: string }) {
  const session = useSession()
  const may = useMay('clerk')
  const View = views[view] ?? MakeView
  if (session.data && !may)
    return (
      <Panel>
        <NotAllowed />
      </Panel>
    )
  return <View />
}

export function Declarations() {
  const say = useSay()
  const { view, number } = route.useSearch()
  return (
    <>
      <Head title={say('declarations')} lead={say('declarationsLead')}>
        <Ways />
      </Head>
      <div className="grid">
        {view === undefined ? <DeclarationList chosen={number} /> : <Made view={view} />}
      </div>
    </>
  )
}
