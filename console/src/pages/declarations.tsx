/** Export declarations: those that are followed, and what they, their papers and their evidence are made of. */
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSay } from '../language.js'
import { DeclarationList } from '../parts/declare/declaration-list.js'
import { EvidenceView } from '../parts/declare/evidence-view.js'
import { MakeView } from '../parts/declare/make-view.js'
import { PapersView } from '../parts/declare/papers-view.js'
import { Head, Panel } from '../parts/page.js'
import { useMay } from '../parts/settings/may.js'
import { NotAllowed } from '../parts/states.js'
import { ViewTabs } from '../parts/view-tabs.js'
import { useSession } from '../session.js'

const route = getRouteApi('/declarations')

const tabs = [
  [undefined, 'declarationsKept'],
  ['make', 'tabMake'],
  ['evidence', 'declareEvidence'],
  ['papers', 'declarePapers'],
] as const

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
        <ViewTabs to="/declarations" label="declarations" tabs={tabs} view={view} />
      </Head>
      <div className="grid">
        {view === undefined ? <DeclarationList chosen={number} /> : <Made view={view} />}
      </div>
    </>
  )
}
