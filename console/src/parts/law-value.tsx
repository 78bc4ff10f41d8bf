/** One value of the law with its timeline: in sight, and with the way back to what asked for it. */
import {
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
import { type RefObject, useEffect, useRef } from 'react'
import { useFigures } from '../figures.js'
import { useEither, useLanguage, useSay } from '../language.js'
import { Cite } from './cite.js'
import { WayBack } from './way-back.js'

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

/** Behind the router, which leads to the top of a page that is opened. */
const afterRouter = 100

/** Brings what was chosen to the middle of a list that scrolls by itself; the page stays where it is. */
function centre(list: HTMLElement | null): void {
  const chosen = list?.querySelector('[aria-current]')
  if (!list || !chosen) return
  const [outer, inner] = [list.getBoundingClientRect(), chosen.getBoundingClientRect()]
  const isInside = inner.top >= outer.top && inner.bottom <= outer.bottom
  if (!isInside) list.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2
}

/** The value into sight; on a narrow page it stands below the list. */
function bringUp(panel: HTMLElement): void {
  const { top } = panel.getBoundingClientRect()
  if (top < 0 || top > innerHeight / 2) panel.scrollIntoView({ block: 'start' })
  const held = panel.querySelector('.timeline > .held')
  if (held && held.getBoundingClientRect().bottom > innerHeight)
    held.scrollIntoView({ block: 'center' })
}

interface LawValueProps extends TimelineProps {
  /** The key that the address asks for; undefined where the first of the list is shown. */
  readonly asked: string | undefined
  readonly list: RefObject<HTMLElement | null>
}

/** Who asks for a value lands on it: it is in sight, marked in the list, and has the focus once. */
function useLanding({ asked, list }: Pick<LawValueProps, 'asked' | 'list'>) {
  const panel = useRef<HTMLElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const isFirst = useRef(asked !== undefined)
  useEffect(() => {
    if (asked === undefined) return
    const later = setTimeout(() => {
      centre(list.current)
      if (panel.current) bringUp(panel.current)
      // Whoever goes through the list stays in it.
      if (isFirst.current) title.current?.focus({ preventScroll: true })
      isFirst.current = false
    }, afterRouter)
    return () => clearTimeout(later)
  }, [asked, list])
  return { panel, title }
}

export function LawValue({ named, on, asked, list }: LawValueProps) {
  const either = useEither()
  const { panel, title } = useLanding({ asked, list })
  return (
    <section className="panel w7 law-value" ref={panel}>
      <WayBack />
      <header>
        <h2 ref={title} tabIndex={-1}>
          {either(named.provision)}
        </h2>
      </header>
      <Timeline named={named} on={on} />
    </section>
  )
}
