/** The law on board: each value with its timeline, and what changed between two days. */
import { getRouteApi, Link } from '@tanstack/react-router'
import { allProvisions } from 'gwanmun/pages'
import { lazy, Suspense, useMemo, useRef } from 'react'
import { landOf, useLandChoices } from '../lands.js'
import { useSay } from '../language.js'
import { isSearched } from '../law-search.js'
import { DayField } from '../parts/day-field.js'
import { Pick } from '../parts/inputs.js'
import { Between } from '../parts/law-between.js'
import { LawList } from '../parts/law-list.js'
import { LawValue } from '../parts/law-value.js'
import { Head, Panel } from '../parts/page.js'
import { Find } from '../parts/search-field.js'
import { Empty, Loading } from '../parts/states.js'
import { todayInSeoul } from '../today.js'

const route = getRouteApi('/law')

/** Judgements of files and their differences: only who asks for them loads them. */
const LawEditions = lazy(async () => ({
  default: (await import('../parts/law-editions.js')).LawEditions,
}))

const all = allProvisions()

function Values() {
  const say = useSay()
  const { q = '', key, of, on = todayInSeoul() } = route.useSearch()
  const navigate = route.useNavigate()
  const found = useMemo(
    () =>
      all.filter(one => of === undefined || landOf(one) === of).filter(one => isSearched(one, q)),
    [q, of],
  )
  const chosen = all.find(one => one.key === key) ?? found[0]
  const list = useRef<HTMLDivElement>(null)
  return (
    <div className="grid">
      <Panel width={5}>
        <div className="row no-print">
          <Find
            label={say('lawSearch')}
            value={q}
            placeholder={say('lawSearchHint')}
            onChange={text =>
              navigate({
                search: old => ({ ...old, q: text || undefined, key: undefined }),
                replace: true,
                state: true,
              })
            }
          />
        </div>
        <div className="row no-print">
          <DayField
            label={say('onDay')}
            value={on}
            onChange={day =>
              navigate({ search: old => ({ ...old, on: day }), replace: true, state: true })
            }
          />
          <Pick
            label={say('lawOfLand')}
            choices={useLandChoices(all)}
            value={of ?? ''}
            onChange={land =>
              navigate({
                search: old => ({ ...old, of: land || undefined, key: undefined }),
                replace: true,
                state: true,
              })
            }
          />
        </div>
        <LawList {...{ found, chosen, on, q, list }} all={all.length} />
      </Panel>
      {chosen ? (
        <LawValue named={chosen} on={on} asked={key} list={list} />
      ) : (
        <Panel width={7}>
          <Empty title={say('lawNone')}>
            <p>{say('tryOtherWords')}</p>
            <Link to="/schedule" search={{ q }} className="button">
              {say('lookInTariff', { words: q })}
            </Link>
          </Empty>
        </Panel>
      )}
    </div>
  )
}

export function Law() {
  const say = useSay()
  const { view } = route.useSearch()
  return (
    <>
      <Head title={say('law')} lead={say('lawLead')}>
        <nav className="tabs" aria-label={say('law')}>
          <Link
            from="/law"
            search={old => ({ ...old, view: undefined })}
            className="tab"
            activeOptions={{ includeSearch: true, explicitUndefined: true }}
          >
            {say('lawValues')}
          </Link>
          <Link
            from="/law"
            search={old => ({ ...old, view: 'between' as const })}
            className="tab"
            activeOptions={{ includeSearch: true, explicitUndefined: true }}
          >
            {say('lawBetween')}
          </Link>
          <Link
            from="/law"
            search={old => ({ ...old, view: 'editions' as const })}
            className="tab"
            activeOptions={{ includeSearch: true, explicitUndefined: true }}
          >
            {say('lawEditions')}
          </Link>
        </nav>
      </Head>
      {view === undefined && <Values />}
      {view === 'between' && <Between />}
      {view === 'editions' && (
        <Suspense fallback={<Loading />}>
          <LawEditions />
        </Suspense>
      )}
    </>
  )
}
