/** What came in, what it costs, and what needs a person. */
import { getRouteApi, Link } from '@tanstack/react-router'
import { countries, reliefTexts, stateTexts, type Text, trackTexts } from 'gwanmun/pages'
import { useMemo } from 'react'
import { answerCounts, isNothingKnown } from '../answer-counts.js'
import { useFigures } from '../figures.js'
import { type Overview, type Span, useOverview, useReasons, useTrend } from '../kept.js'
import { useEither, useLanguage, useSay, useSayOf } from '../language.js'
import { Counts } from '../parts/counts.js'
import { Head, Panel } from '../parts/page.js'
import { Answered } from '../parts/states.js'
import { Notes, NothingYet } from '../parts/today-notes.js'
import { ArrivedChart, CollectedChart } from '../parts/trend-charts.js'
import { ValueChart } from '../parts/value-chart.js'
import { textOf } from '../parts/words.js'
import { WorkList } from '../parts/work-list.js'
import { given } from '../search.js'
import { filled, type SpanName, spanNames, spanTexts, spanUntil, stepOf } from '../spans.js'
import { workTexts } from '../texts-work.js'
import { usePlain } from '../use-plain.js'

const route = getRouteApi('/')

interface FigureProps {
  readonly title: string
  readonly value: string
  readonly note?: string
  /** Where the value is told by 억 and 만: the number. */
  readonly exact?: string
}

function Figure({ title, value, note, exact }: FigureProps) {
  return (
    <Panel width={3}>
      <span className="soft">{title}</span>
      <strong className="big" title={exact}>
        {value}
      </strong>
      {note && <span className="soft">{note}</span>}
    </Panel>
  )
}

interface ShownProps {
  readonly overview: Overview
  readonly span: Span
  readonly name: SpanName | undefined
  /** Still the figures of the span before. */
  readonly isOld?: boolean
}

interface SumProps {
  readonly titles: readonly [string, string]
  readonly amount: number
  readonly parcels: number
  /** Parcels of which it is not known. */
  readonly open: number
  readonly note?: string
}

/** A sum says of how many parcels it is not known; of none but those it is no number. */
function Sum({ titles: [whole, asKnown], amount, parcels, open, note }: SumProps) {
  const say = useSay()
  const { count, sum, won } = useFigures()
  const notes = [note, open > 0 && say('sumOpen', { count: count(open) })].filter(Boolean)
  return (
    <Figure
      title={open === 0 ? whole : asKnown}
      {...(isNothingKnown({ parcels, open, amount })
        ? { value: say('notKnown') }
        : { value: sum(amount), exact: won(amount) })}
      {...(notes.length > 0 ? { note: notes.join(' · ') } : {})}
    />
  )
}

function Figures({ overview }: Pick<ShownProps, 'overview'>) {
  const say = useSay()
  const sayWork = useSayOf(workTexts)
  const { count, instant } = useFigures()
  const { parcels } = overview
  const last = overview.last_recorded_at
  return (
    <>
      <Figure
        title={say('parcels')}
        value={count(parcels)}
        note={say('linesSeen', { lines: count(overview.lines) })}
      />
      <Sum
        titles={[say('collected'), say('collectedKnown')]}
        amount={overview.collected_krw}
        open={overview.collected_open}
        note={say('collectedNote')}
        {...{ parcels }}
      />
      <Sum
        titles={[say('customsValue'), sayWork('valueKnown')]}
        amount={overview.customs_value_krw}
        open={overview.customs_value_open}
        {...{ parcels }}
      />
      <Figure
        title={say('files')}
        value={count(overview.files)}
        {...(last === null ? {} : { note: say('lastTakenIn', { when: instant(last) }) })}
      />
    </>
  )
}

function useCountryName(): (code: string) => string {
  const say = useSay()
  const { language } = useLanguage()
  return useMemo(() => {
    const known = new Map(countries.map(one => [one.code, one[language]]))
    return code => (code === '' ? say('notKnown') : `${known.get(code) ?? ''} ${code}`.trim())
  }, [language, say])
}

/** Reasons that say what is not known, the most frequent first. */
function useOpenReasons({ reasons }: Overview) {
  const plain = usePlain()
  const known = useReasons()
  const isOpen = (code: string): boolean => known.data?.get(code)?.weight === 'not_known'
  const counts = Object.fromEntries(Object.entries(reasons).filter(([code]) => isOpen(code)))
  const name = (code: string): string => {
    const reason = known.data?.get(code)
    return reason ? plain(reason.bare) : code
  }
  return { counts, name }
}

function Breakdowns({ overview, span }: Pick<ShownProps, 'overview' | 'span'>) {
  const say = useSay()
  const either = useEither()
  const country = useCountryName()
  const open = useOpenReasons(overview)
  const of = (texts: Readonly<Record<string, Text>>) => (word: string) =>
    either(textOf(texts, word))
  const { tracks, reliefs, states, ship_from, platforms, parcels } = overview
  return (
    <>
      <Counts
        title={say('track')}
        {...answerCounts(tracks, states)}
        name={of(trackTexts)}
        {...{ span }}
        filter="track"
      />
      <Counts
        title={say('platform')}
        counts={platforms}
        {...{ span }}
        filter="platform"
        name={word => word || say('notGiven')}
      />
      <Counts
        title={say('shipFrom')}
        counts={ship_from}
        name={country}
        {...{ span }}
        filter="ship_from"
      />
      <Counts
        title={say('relief')}
        {...answerCounts(reliefs, states)}
        name={of(reliefTexts)}
        {...{ span }}
        filter="relief"
      />
      <Counts
        title={say('state')}
        counts={states}
        name={of(stateTexts)}
        {...{ span }}
        filter="state"
      />
      <Counts
        title={say('whatIsOpen')}
        counts={open.counts}
        name={open.name}
        {...{ span }}
        filter="reason"
        all={parcels}
      />
    </>
  )
}

function Trends({ span, name }: Pick<ShownProps, 'span' | 'name'>) {
  const step = stepOf(name)
  const trend = useTrend(step, span)
  const rows = useMemo(() => filled(trend.data ?? [], step), [trend.data, step])
  if (rows.length === 0) return null
  return (
    <>
      <ArrivedChart {...{ rows, step, assessment: span.assessment }} />
      <CollectedChart {...{ rows, step, assessment: span.assessment }} />
    </>
  )
}

function Shown({ overview, span, name, isOld = false }: ShownProps) {
  const either = useEither()
  return (
    <div className="grid" aria-busy={isOld}>
      {overview.warning && (
        <p className="badge warn wrap whole" role="alert">
          {either(overview.warning)}
        </p>
      )}
      <Notes {...{ overview, span }} />
      <Figures overview={overview} />
      <WorkList {...{ overview, span }} />
      <ValueChart {...{ overview, span }} />
      <Trends {...{ span, name }} />
      <Breakdowns {...{ overview, span }} />
    </div>
  )
}

interface SpansProps extends Pick<ShownProps, 'name'> {
  readonly assessment: string | undefined
}

function Spans({ name, assessment }: SpansProps) {
  const say = useSay()
  return (
    <nav className="tabs" aria-label={say('spans')}>
      {[undefined, ...spanNames].map(one => (
        <Link
          key={one ?? 'all'}
          to="/"
          search={given({ span: one, assessment })}
          className="tab"
          activeOptions={{ exact: true }}
          {...(one === name ? { 'aria-current': 'true' as const } : {})}
        >
          {say(spanTexts[one ?? 'all'])}
        </Link>
      ))}
    </nav>
  )
}

interface SpannedProps extends SpansProps {
  readonly all: Overview
}

/** What came in a stretch of days; all of it has been asked for already. */
function Spanned({ all, name, assessment }: SpannedProps) {
  const last = all.last_day
  const span = useMemo(
    () => ({
      ...(name === undefined || last === null ? {} : spanUntil(last, name)),
      ...given({ assessment }),
    }),
    [name, last, assessment],
  )
  const overview = useOverview(span)
  if (all.parcels === 0) return <NothingYet assessment={assessment} />
  return (
    <Answered asked={overview}>
      {data => <Shown overview={data} isOld={overview.isPlaceholderData} {...{ span, name }} />}
    </Answered>
  )
}

export function Today() {
  const say = useSay()
  const { day } = useFigures()
  const { span: name, assessment } = route.useSearch()
  const all = useOverview(given({ assessment }))
  const last = all.data?.last_day
  return (
    <>
      <Head
        title={say('today')}
        lead={last ? say('todayLead', { first: day(all.data!.first_day!), last: day(last) }) : ''}
      >
        <Spans {...{ name, assessment }} />
      </Head>
      <Answered asked={all}>{data => <Spanned all={data} {...{ name, assessment }} />}</Answered>
    </>
  )
}
