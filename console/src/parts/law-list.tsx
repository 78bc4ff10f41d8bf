/** The values of the law that were found, by instrument; on paper a long list is its titles alone. */
import { Link } from '@tanstack/react-router'
import {
  day as dayOf,
  declaredOn,
  type NamedProvision,
  shownOf,
  valueText,
  versionOn,
} from 'gwanmun/pages'
import { Printer } from 'lucide-react'
import { type RefObject, useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { useFigures } from '../figures.js'
import { type Language, useEither, useLanguage, useSay } from '../language.js'

interface Group {
  readonly instrument: string
  readonly provisions: readonly NamedProvision[]
}

function instrumentOf({ provision }: NamedProvision, language: Language): string {
  const { cite } = provision.versions.at(-1)!
  return language === 'ko' ? cite.instrument : cite.instrumentEn
}

function groupsOf(found: readonly NamedProvision[], language: Language): readonly Group[] {
  const groups = Map.groupBy(found, one => instrumentOf(one, language))
  return [...groups].map(([instrument, provisions]) => ({ instrument, provisions }))
}

function HeldValue({ named, on }: { readonly named: NamedProvision; readonly on: string }) {
  const say = useSay()
  const held = versionOn(named.provision, declaredOn(dayOf(on)))
  const { language } = useLanguage()
  const text = held ? valueText(shownOf(named.provision, held), language) : say('notKnown')
  return <span className="soft figure clip">{text}</span>
}

/** So many values are printed with their titles; they fill about two pages. */
const mostPrinted = 60

/** Whether the whole is on its way to paper: the page is laid out for it before it is asked for. */
function usePrintWhole() {
  const [isWhole, setWhole] = useState(false)
  useEffect(() => {
    if (!isWhole) return
    window.print()
    setWhole(false)
  }, [isWhole])
  return { isWhole, printWhole: () => setWhole(true) }
}

interface LawListProps {
  readonly found: readonly NamedProvision[]
  /** How many there are, found or not. */
  readonly all: number
  readonly chosen: NamedProvision | undefined
  readonly on: string
  readonly q: string
  readonly list: RefObject<HTMLDivElement | null>
}

export function LawList({ found, all, chosen, on, q, list }: LawListProps) {
  const say = useSay()
  const either = useEither()
  const { language } = useLanguage()
  const { day } = useFigures()
  const { isWhole, printWhole } = usePrintWhole()
  const isShort = found.length > mostPrinted && !isWhole
  return (
    <>
      <p className="print-only">
        {say('lawOn', { day: day(on) })}
        {q !== '' && ` · ${say('lawSearched', { words: q })}`}
      </p>
      <p className="soft" role="status">
        {say('lawFound', { found: found.length, all })}
      </p>
      {isShort && <p className="soft print-only">{say('lawTitlesOnly')}</p>}
      <div className={isShort ? 'law-list titles' : 'law-list'} ref={list}>
        {groupsOf(found, language).map(({ instrument, provisions }) => (
          <section key={instrument}>
            <h3>{say('changesOfAct', { act: instrument, count: provisions.length })}</h3>
            <ul>
              {provisions.map(one => (
                <li key={one.key}>
                  <Link
                    from="/law"
                    search={old => ({ ...old, key: one.key })}
                    state
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
      {found.length > 0 && (
        <Button className="quiet inline" onPress={printWhole}>
          <Printer size={14} aria-hidden />
          {say('lawPrint', { count: found.length })}
        </Button>
      )}
    </>
  )
}
