/** What two editions said: the law as it was known at two times, and two judgements of one file. */
import { getRouteApi, Link } from '@tanstack/react-router'
import {
  allProvisions,
  day as dayOf,
  declaredOn,
  type NamedProvision,
  provisionsKnown,
  shownOf,
  type Version,
  valueText,
  versionOn,
} from 'gwanmun/pages'
import { useMemo } from 'react'
import { useFigures } from '../figures.js'
import { useEither, useLanguage, useSay } from '../language.js'
import { todayInSeoul } from '../today.js'
import { Cite } from './cite.js'
import { DayField } from './day-field.js'
import { JudgementEditions } from './judgement-editions.js'
import { Panel, Wide } from './page.js'
import { Empty } from './states.js'

const route = getRouteApi('/law')

interface Known {
  readonly named: NamedProvision
  readonly first: Version<unknown> | undefined
  readonly second: Version<unknown> | undefined
}

/** Provisions of which the two times knew another version to hold on the day. */
function knownDifferently(on: string, first: string, second: string): readonly Known[] {
  const days = declaredOn(dayOf(on))
  const [before, after] = [first, second].map(known => {
    const provisions = provisionsKnown(allProvisions(), dayOf(known))
    return new Map(provisions.map(one => [one.key, versionOn(one.provision, days)]))
  })
  return allProvisions()
    .map(named => ({ named, first: before!.get(named.key), second: after!.get(named.key) }))
    .filter(one => one.first?.from !== one.second?.from)
    .sort((a, b) => Number(isSameValue(a)) - Number(isSameValue(b)))
}

/** Another text, and the same value in it. */
function isSameValue({ first, second }: Known): boolean {
  return first !== undefined && first.value === second?.value
}

function Side({
  named,
  version,
}: {
  named: NamedProvision
  version: Version<unknown> | undefined
}) {
  const say = useSay()
  const { language } = useLanguage()
  const { day } = useFigures()
  if (!version) return <span className="badge open">{say('notKnown')}</span>
  return (
    <>
      <strong>{valueText(shownOf(named.provision, version), language)}</strong>
      <p className="soft">
        {say('since', { day: day(version.from) })} · <Cite version={version} />
      </p>
      {version.cite.gazetted && (
        <p className="soft">{say('gazetted', { day: day(version.cite.gazetted) })}</p>
      )}
    </>
  )
}

function KnownTable({ known, titles }: { known: readonly Known[]; titles: readonly string[] }) {
  const say = useSay()
  const either = useEither()
  return (
    <Wide label={say('knownTitle')}>
      <table className="table sides">
        <thead>
          <tr>
            <th>{say('provision')}</th>
            {titles.map((title, at) => (
              <th key={`${at}${title}`}>{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {known.map(one => (
            <tr key={one.named.key}>
              <td className="step-cell">
                <Link from="/law" search={old => ({ on: old.on, key: one.named.key })}>
                  {either(one.named.provision)}
                </Link>
                {isSameValue(one) && <p className="soft">{say('sameValue')}</p>}
              </td>
              <td>
                <Side named={one.named} version={one.first} />
              </td>
              <td>
                <Side named={one.named} version={one.second} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

/** The day before this one is usually long enough ago for something to have been made known since. */
function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}-01-01`
}

function KnownAt() {
  const say = useSay()
  const { day, count } = useFigures()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { on = todayInSeoul(), a = yearBefore(on), b = todayInSeoul() } = search
  const known = useMemo(() => knownDifferently(on, a, b), [on, a, b])
  const set = (part: { on?: string | undefined; a?: string | undefined; b?: string | undefined }) =>
    navigate({ search: old => ({ ...old, ...part }), replace: true })
  return (
    <Panel title={say('knownTitle')}>
      <p className="soft">{say('knownNote')}</p>
      <div className="row">
        <DayField label={say('lawOfDay')} value={on} onChange={next => set({ on: next })} />
        <DayField label={say('knownFirst')} value={a} onChange={next => set({ a: next })} />
        <DayField label={say('knownSecond')} value={b} onChange={next => set({ b: next })} />
      </div>
      {known.length === 0 ? (
        <Empty title={say('knownSame')}>
          <p>{say('tryOtherDays')}</p>
        </Empty>
      ) : (
        <>
          <p className="soft" role="status">
            {say('knownDiffers', { count: count(known.length) })}
          </p>
          <KnownTable
            known={known}
            titles={[a, b].map(known => say('knownOn', { day: day(known) }))}
          />
        </>
      )}
    </Panel>
  )
}

export function LawEditions() {
  return (
    <div className="grid">
      <JudgementEditions />
      <KnownAt />
    </div>
  )
}
