/** What came and what was collected, day by day or month by month. */
import { Link, useNavigate } from '@tanstack/react-router'
import { trackTexts } from 'gwanmun/pages'
import { useCallback, useMemo } from 'react'
import { isNothingKnown } from '../answer-counts.js'
import { countAxis, frame, namesBelow, type Pointed, words } from '../chart/axes.js'
import { Chart, type Draw } from '../chart/chart.js'
import type { Colours } from '../chart/colours.js'
import { type Shade, shadeOfTrack } from '../chart/track-colours.js'
import { useFigures } from '../figures.js'
import type { TrendRow } from '../kept.js'
import { useEither, useSay, useSayOf } from '../language.js'
import { given } from '../search.js'
import { isGap, spanOf } from '../spans.js'
import { workTexts } from '../texts-work.js'
import { Panel, Wide } from './page.js'
import { textOf } from './words.js'

type Step = 'day' | 'month'

interface Bars {
  readonly name: string
  readonly values: readonly number[]
  readonly shade: (colours: Colours) => Shade
}

interface Picture {
  readonly days: readonly string[]
  readonly bars: readonly Bars[]
  readonly shown: (value: number) => string
  readonly axis: (value: number) => string
  /** Said of days that are left out. */
  readonly gap: string
  /** Said of a day without a bar, by its place; else that it is nothing. */
  readonly none?: (at: number) => string
}

/** Bars upon each other, a colour for each name. */
function pictureOf({ days, bars, shown, axis, gap, none = () => shown(0) }: Picture): Draw {
  const hasLegend = bars.length > 1
  const told = (points: readonly Pointed[]): string => {
    const parts = points.filter(({ value }) => value !== 0)
    const lines = parts.map(
      one => `${hasLegend ? `${one.seriesName} ` : ''}${shown(Number(one.value))}`,
    )
    const at = points[0]!.dataIndex
    if (days[at] === '⋯') return gap
    return [days[at], ...(lines.length === 0 ? [none(at)] : lines)].join('\n')
  }
  return colours => ({
    // Half a name may stand out beside the last bar.
    grid: { ...frame(hasLegend), right: 32 },
    tooltip: { ...words(colours), formatter: told },
    ...(hasLegend
      ? {
          legend: {
            type: 'scroll',
            top: 0,
            left: 0,
            itemWidth: 12,
            itemHeight: 12,
            textStyle: { color: colours.ink },
          },
        }
      : {}),
    xAxis: { ...namesBelow(colours), type: 'category', data: days },
    yAxis: countAxis(colours, axis),
    series: bars.map(({ name, values, shade }) => ({
      ...{ type: 'bar', stack: 'all', name, data: values, barCategoryGap: '25%', barMaxWidth: 56 },
      itemStyle: shade(colours),
    })),
  })
}

/** What is not known stands last, upon the others. */
const cellOf = (track: string): string => (track === 'not_known' ? '' : track)
const last = (one: string, two: string): number => Number(one === '') - Number(two === '')

function tracksOf(rows: readonly TrendRow[]): readonly string[] {
  const sums = new Map<string, number>()
  for (const { tracks } of rows)
    for (const [track, count] of Object.entries(tracks))
      sums.set(track, (sums.get(track) ?? 0) + count)
  const order = Object.keys(trackTexts)
  return order
    .filter(track => sums.has(track === 'not_known' ? '' : track))
    .map(cellOf)
    .sort(last)
}

interface TrendProps {
  readonly rows: readonly TrendRow[]
  readonly step: Step
  /** The one file that is meant, where not all are. */
  readonly assessment?: string | undefined
}

function useDays({ rows, step, assessment }: TrendProps) {
  const { day, month } = useFigures()
  const navigate = useNavigate()
  const name = useCallback(
    (of: string): string => (of === '' ? '⋯' : (step === 'day' ? day : month)(of)),
    [step, day, month],
  )
  const pick = (at: number): void => {
    const row = rows[at]
    if (row && !isGap(row)) {
      void navigate({
        to: '/parcels',
        search: { ...given({ assessment }), ...spanOf(row.day, step) },
      })
    }
  }
  const searchOf = (row: TrendRow) => ({ ...given({ assessment }), ...spanOf(row.day, step) })
  return { name, pick, searchOf }
}

interface TableProps extends TrendProps {
  readonly label: string
  readonly heads: readonly string[]
  readonly cells: (row: TrendRow) => readonly string[]
}

function Table({ label, heads, cells, ...of }: TableProps) {
  const say = useSay()
  const { name, searchOf } = useDays(of)
  const { rows, step } = of
  return (
    <Wide label={label}>
      <table className="table">
        <thead>
          <tr>
            <th>{say(step === 'day' ? 'lawDay' : 'lawMonth')}</th>
            {heads.map(head => (
              <th key={head} className="figure">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(row => !isGap(row))
            .map(row => (
              <tr key={row.day}>
                <td>
                  <Link to="/parcels" search={searchOf(row)}>
                    {name(row.day)}
                  </Link>
                </td>
                {cells(row).map((cell, at) => (
                  <td key={heads[at]} className="figure">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </Wide>
  )
}

function restOf({ parcels, tracks: own }: TrendRow, tracks: readonly string[]): number {
  return tracks.reduce((left, track) => left - (own[track] ?? 0), parcels)
}

const otherShade = ({ soft }: Colours): Shade => ({ color: soft })
const sumShade = ({ ink }: Colours): Shade => ({ color: ink })

export function ArrivedChart(trend: TrendProps) {
  const { rows, step } = trend
  const say = useSay()
  const either = useEither()
  const { count } = useFigures()
  const { name, pick } = useDays(trend)
  const tracks = useMemo(() => tracksOf(rows), [rows])
  const rest = useMemo(() => rows.map(row => restOf(row, tracks)), [rows, tracks])
  const draw = useMemo(() => {
    const others = rest.some(one => one > 0)
      ? [{ name: say('otherTracks'), values: rest, shade: otherShade }]
      : []
    return pictureOf({
      days: rows.map(({ day }) => name(day)),
      bars: tracks
        .map(track => ({
          name: either(textOf(trackTexts, track)),
          values: rows.map(row => row.tracks[track] ?? 0),
          shade: (colours: Colours) => shadeOfTrack(track, colours),
        }))
        .concat(others),
      ...{ shown: count, axis: count, gap: say('gap') },
    })
  }, [rows, tracks, rest, name, either, say, count])
  const title = say(step === 'day' ? 'arrivedByDay' : 'arrivedByMonth')
  return (
    <Panel title={title} width={6} aside={<span className="soft">{say('parcelUnit')}</span>}>
      <Chart
        label={title}
        draw={draw}
        onPick={pick}
        table={
          <Table
            {...trend}
            label={title}
            heads={[say('parcels'), ...tracks.map(track => either(textOf(trackTexts, track)))]}
            cells={row => [row.parcels, ...tracks.map(one => row.tracks[one] ?? 0)].map(count)}
          />
        }
      />
    </Panel>
  )
}

/** Whether of no parcel of a day what is collected is known. */
function isOpen({ parcels, collected_open: open, collected_krw: amount }: TrendRow): boolean {
  return isNothingKnown({ parcels, open, amount })
}

/** What is said where no bar would stand: that nothing is known, or that all of it is nothing. */
function useNothing(rows: readonly TrendRow[]): string | undefined {
  const say = useSayOf(workTexts)
  if (rows.some(row => row.collected_krw !== 0)) return undefined
  return say(
    rows.every(row => row.parcels === 0 || isOpen(row)) ? 'collectedNone' : 'collectedZero',
  )
}

export function CollectedChart(trend: TrendProps) {
  const { rows, step } = trend
  const say = useSay()
  const { won, round, count } = useFigures()
  const { name, pick } = useDays(trend)
  const draw = useMemo(
    () =>
      pictureOf({
        days: rows.map(({ day }) => name(day)),
        bars: [
          { name: say('collected'), values: rows.map(row => row.collected_krw), shade: sumShade },
        ],
        ...{ shown: won, axis: round, gap: say('gap') },
        none: at => (isOpen(rows[at]!) ? say('notKnown') : won(0)),
      }),
    [rows, name, say, won, round],
  )
  const title = say(step === 'day' ? 'collectedByDay' : 'collectedByMonth')
  const none = useNothing(rows)
  return (
    <Panel title={title} width={6} aside={<span className="soft">{say('wonUnit')}</span>}>
      <Chart
        label={title}
        draw={draw}
        onPick={pick}
        none={none}
        table={
          <Table
            {...trend}
            label={title}
            heads={[
              ...[say('parcels'), say('customsValue'), say('collectedKnown')],
              say('collectedNotKnown'),
            ]}
            cells={row => [
              ...[count(row.parcels), won(row.customs_value_krw)],
              isOpen(row) ? say('notKnown') : won(row.collected_krw),
              count(row.collected_open),
            ]}
          />
        }
      />
    </Panel>
  )
}
