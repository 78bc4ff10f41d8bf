/** The law on board: each value with its timeline, and what changed between two days. */
import { getRouteApi, Link } from '@tanstack/react-router'
import {
  allProvisions,
  day as dayOf,
  declaredOn,
  issueText,
  type NamedProvision,
  shownOf,
  standingTexts,
  type Version,
  valueText,
  versionOn,
} from 'gwanmun/pages'
import { lazy, Suspense, useEffect, useMemo, useRef } from 'react'
import { useFigures } from '../figures.js'
import { landOf, useLandChoices } from '../lands.js'
import { type Language, useEither, useLanguage, useSay } from '../language.js'
import { isSearched } from '../law-search.js'
import { Cite } from '../parts/cite.js'
import { DayField } from '../parts/day-field.js'
import { Pick } from '../parts/inputs.js'
import { Between } from '../parts/law-between.js'
import { Head, Panel } from '../parts/page.js'
import { Find } from '../parts/search-field.js'
import { Empty, Loading } from '../parts/states.js'
import { todayInSeoul } from '../today.js'

const route = getRouteApi('/law')

/** Judgements of files and their differences: only who asks for them loads them. */
const LawEditions = lazy(async () => ({
  default: (await import('../parts/law-editions.js')).LawEditions,
}))

interface Group {
  readonly instrument: string
  readonly provisions: readonly NamedProvision[]
}

function instrumentOf({ provision }: NamedProvision, language: Language): string {
  const { cite } = provision.versions.at(-1)!
  return language === 'ko' ? cite.instrument : cite.instrumentEn
}

const all = allProvisions()

function groupsOf(found: readonly NamedProvision[], language: Language): readonly Group[] {
  const groups = Map.groupBy(found, one => instrumentOf(one, language))
  return [...groups].map(([instrument, provisions]) => ({ instrument, provisions }))
}

function Standing({ version }: { readonly version: Version<unknown> }) {
  const either = useEither()
  const tone = version.standing === 'read' ? 'good' : 'warn'
  return <span className={`badge ${tone}`}>{either(standingTexts[version.standing])}</span>
}

interface TimelineProps {
  readonly named: NamedProvision
  readonly on: string
}

function Timeline({ named, on }: TimelineProps) {
  const say = useSay()
  const either = useEither()
  const { language } = useLanguage()
  const { day } = useFigures()
  const { provision } = named
  const held = versionOn(provision, declaredOn(dayOf(on)))
  return (
    <>
      {!held && <p className="badge open">{say('lawNotKnownOn', { day: day(on) })}</p>}
      <ol className="timeline">
        {provision.versions.map(version => (
          <li
            key={version.from}
            className={version === held ? 'held' : ''}
            aria-current={version === held ? 'date' : undefined}
          >
            <span className="when">{say('since', { day: day(version.from) })}</span>
            <strong className="timeline-value">
              {valueText(shownOf(provision, version), language)}
            </strong>
            <span>
              <Cite version={version} /> <Standing version={version} />
            </span>
            <span className="soft">
              {issueText(version.cite.number, language)}
              {version.cite.gazetted &&
                ` · ${say('gazetted', { day: day(version.cite.gazetted) })}`}
            </span>
            {version.note && <p className="soft">{either(version.note)}</p>}
          </li>
        ))}
      </ol>
      <p className="soft">
        {say('checkedOn', { day: day(provision.checkedOn) })} ·{' '}
        <span className="mono">{named.key}</span>
      </p>
    </>
  )
}

/** On a narrow page the value that was chosen stands below the list: it comes into sight. */
function useInSight(key: string | undefined) {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const panel = place.current?.closest('.panel')
    if (key === undefined || !panel) return
    // Behind the router, which leads to the top of a page that is opened.
    const later = setTimeout(() => {
      const { top } = panel.getBoundingClientRect()
      if (top < 0 || top > innerHeight / 2) panel.scrollIntoView({ block: 'start' })
    }, 100)
    return () => clearTimeout(later)
  }, [key])
  return place
}

function Values() {
  const say = useSay()
  const either = useEither()
  const { language } = useLanguage()
  const { q = '', key, of, on = todayInSeoul() } = route.useSearch()
  const navigate = route.useNavigate()
  const found = useMemo(
    () =>
      all.filter(one => of === undefined || landOf(one) === of).filter(one => isSearched(one, q)),
    [q, of],
  )
  const chosen = all.find(one => one.key === key) ?? found[0]
  const detail = useInSight(key)
  return (
    <div className="grid">
      <Panel width={5}>
        <div className="row">
          <Find
            label={say('lawSearch')}
            value={q}
            placeholder={say('lawSearchHint')}
            onChange={text =>
              navigate({
                search: old => ({ ...old, q: text || undefined, key: undefined }),
                replace: true,
              })
            }
          />
        </div>
        <div className="row">
          <DayField
            label={say('onDay')}
            value={on}
            onChange={day => navigate({ search: old => ({ ...old, on: day }), replace: true })}
          />
          <Pick
            label={say('lawOfLand')}
            choices={useLandChoices(all)}
            value={of ?? ''}
            onChange={land =>
              navigate({
                search: old => ({ ...old, of: land || undefined, key: undefined }),
                replace: true,
              })
            }
          />
        </div>
        <p className="soft" role="status">
          {say('lawFound', { found: found.length, all: all.length })}
        </p>
        <div className="law-list">
          {groupsOf(found, language).map(group => (
            <section key={group.instrument}>
              <h3>{group.instrument}</h3>
              <ul>
                {group.provisions.map(one => (
                  <li key={one.key}>
                    <Link
                      from="/law"
                      search={old => ({ ...old, key: one.key })}
                      resetScroll={false}
                      className="pick"
                      aria-current={one === chosen ? 'true' : undefined}
                    >
                      <span>{either(one.provision)}</span>
                      <HeldValue named={one} on={on} />
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </Panel>
      <Panel width={7} {...(chosen ? { title: either(chosen.provision) } : {})}>
        <span ref={detail} className="sight" />
        {chosen ? (
          <Timeline named={chosen} on={on} />
        ) : (
          <Empty title={say('lawNone')}>
            <p>{say('tryOtherWords')}</p>
            <Link to="/schedule" search={{ q }} className="button">
              {say('lookInTariff', { words: q })}
            </Link>
          </Empty>
        )}
      </Panel>
    </div>
  )
}

function HeldValue({ named, on }: TimelineProps) {
  const say = useSay()
  const held = versionOn(named.provision, declaredOn(dayOf(on)))
  const { language } = useLanguage()
  const text = held ? valueText(shownOf(named.provision, held), language) : say('notKnown')
  return <span className="soft figure clip">{text}</span>
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
