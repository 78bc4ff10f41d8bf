/** Published figures: the balance, partners, groups, exports, revisions, and claims about them. */
import { getRouteApi } from '@tanstack/react-router'
import type { Ledger } from 'gwanmun/pages'
import { useSay } from '../language.js'
import { useLedger } from '../ledger.js'
import { BalanceOfYear, yearsOf } from '../parts/figure-balance.js'
import { FigureChart } from '../parts/figure-chart.js'
import { Claims } from '../parts/figure-claims.js'
import { Revisions } from '../parts/figure-revisions.js'
import { Pick } from '../parts/inputs.js'
import { Head } from '../parts/page.js'
import { Answered } from '../parts/states.js'
import { ViewTabs } from '../parts/view-tabs.js'

const route = getRouteApi('/figures')

const tabs = [
  [undefined, 'figuresBalance'],
  ['partners', 'figuresPartners'],
  ['groups', 'figuresGroups'],
  ['exports', 'figuresExports'],
  ['revisions', 'figuresRevisions'],
  ['claims', 'figuresClaims'],
] as const

const usualYear = '2023'

function Balance({ ledger }: { readonly ledger: Ledger }) {
  const say = useSay()
  const { year = usualYear } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <div className="grid">
      <div className="w12 narrow">
        <Pick
          label={say('figureYear')}
          choices={yearsOf(ledger).map(id => ({ id, name: id }))}
          value={year}
          onChange={next => void navigate({ search: { year: next }, replace: true })}
        />
      </div>
      <BalanceOfYear ledger={ledger} year={year} />
      <FigureChart ledger={ledger} asked={{ series: 'balance' }} />
      <FigureChart ledger={ledger} asked={{ series: 'balance_customs' }} />
    </div>
  )
}

function Charts({ ledger }: { readonly ledger: Ledger }) {
  const { view } = route.useSearch()
  if (view === 'partners' || view === 'groups') {
    const by = view === 'partners' ? { partner: 'all' } : { item: 'all', every: 'quarter' as const }
    return (
      <div className="grid">
        <FigureChart ledger={ledger} asked={{ series: 'direct_purchases', ...by }} />
        <FigureChart ledger={ledger} asked={{ series: 'direct_sales', ...by }} />
      </div>
    )
  }
  return (
    <div className="grid">
      <FigureChart ledger={ledger} asked={{ series: 'ecommerce_exports', share: 'partner' }} />
      <FigureChart ledger={ledger} asked={{ series: 'ecommerce_exports', share: 'item' }} />
      <FigureChart ledger={ledger} asked={{ series: 'ecommerce_exports', scope: 'all' }} />
    </div>
  )
}

function View({ ledger }: { readonly ledger: Ledger }) {
  const { view, of } = route.useSearch()
  const navigate = route.useNavigate()
  if (view === undefined) return <Balance ledger={ledger} />
  if (view === 'claims') return <Claims />
  if (view !== 'revisions') return <Charts ledger={ledger} />
  const choose = (key: string): void => {
    void navigate({ search: { view: 'revisions', of: key }, replace: true, resetScroll: false })
  }
  return <Revisions ledger={ledger} chosen={of} choose={choose} />
}

export function FiguresPage() {
  const say = useSay()
  const ledger = useLedger()
  const { view } = route.useSearch()
  return (
    <>
      <Head title={say('figures')} lead={say('figuresLead')}>
        <ViewTabs to="/figures" label="figures" tabs={tabs} view={view} isMany />
      </Head>
      {view !== 'claims' && <p className="soft page-note">{say('figurePress')}</p>}
      <Answered asked={ledger}>{data => <View ledger={data} />}</Answered>
    </>
  )
}
