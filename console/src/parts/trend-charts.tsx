/** What came and what was collected, day by day or month by month. */
import { Link, useNavigate } from '@tanstack/react-router'
import { trackTexts } from 'gwanmun/pages'
import { useMemo } from 'react'
import { axisBelow, countAxis, frame, type Pointed, words } from '../chart/axes.js'
import { Chart, type Draw } from '../chart/chart.js'
import { useFigures } from '../figures.js'
import type { TrendRow } from '../kept.js'
import { useEither, useSay } from '../language.js'
import { spanOf } from '../spans.js'
import { Panel, Wide } from './page.js'
import { textOf } from './words.js'

type Step = 'day' | 'month'

interface Bars {
  readonly name: string
  readonly values: readonly number[]
}

interface Picture {
  readonly days: readonly string[]
  readonly bars: readonly Bars[]
  readonly shown: (value: number) => string
  readonly axis: (value: number) => string
}

/** Bars upon each other, a colour for each name. */
function pictureOf({ days, bars, shown, axis }: Picture): Draw {
  const hasLegend = bars.length > 1
  const told = (points: readonly Pointed[]): string => {
    const parts = points.filter(({ value }) => value !== 0)
    const lines = parts.map(
      one => `${hasLegend ? `${one.seriesName} ` : ''}${shown(Number(one.value))}`,
    )
    return [days[points[0]!.dataIndex], ...(lines.length === 0 ? [shown(0)] : lines)].join('\n')
  }
  return colours => ({
    grid: frame(hasLegend),
    tooltip: { ...words(colours), formatter: told },
    ...(hasLegend
      ? {
          legend: {
            top: 0,
            left: 0,
            itemWidth: 12,
            itemHeight: 12,
            textStyle: { color: colours.ink },
          },
        }
      : {}),
    xAxis: { ...axisBelow(colours), type: 'category', data: days },
    yAxis: countAxis(colours, axis),
    series: bars.map(({ name, values }, at) => ({
      ...{ type: 'bar', stack: 'all', name, data: values, barCategoryGap: '25%' },
      itemStyle: { color: colours.series[at % colours.series.length] },
    })),
  })
}

function tracksOf(rows: readonly TrendRow[]): readonly string[] {
  const sums = new Map<string, number>()
  for (const { tracks } of rows)
    for (const [track, count] of Object.entries(tracks))
      sums.set(track, (sums.get(track) ?? 0) + count)
  return [...sums].sort(([, one], [, two]) => two - one).map(([track]) => track)
}

interface TrendProps {
  readonly rows: readonly TrendRow[]
  readonly step: Step
}

function useDays({ rows, step }: TrendProps) {
  const { day, month } = useFigures()
  const navigate = useNavigate()
  const name = step === 'day' ? day : month
  const pick = (at: number): void => {
    const row = rows[at]
    if (row) void navigate({ to: '/parcels', search: spanOf(row.day, step) })
  }
  return { name, pick }
}

interface TableProps extends TrendProps {
  readonly label: string
  readonly heads: readonly string[]
  readonly cells: (row: TrendRow) => readonly string[]
}

function Table({ rows, step, label, heads, cells }: TableProps) {
  const say = useSay()
  const { name } = useDays({ rows, step })
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
          {rows.map(row => (
            <tr key={row.day}>
              <td>
                <Link to="/parcels" search={spanOf(row.day, step)}>
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

export function ArrivedChart({ rows, step }: TrendProps) {
  const say = useSay()
  const either = useEither()
  const { count } = useFigures()
  const { name, pick } = useDays({ rows, step })
  const tracks = useMemo(() => tracksOf(rows), [rows])
  const draw = useMemo(
    () =>
      pictureOf({
        days: rows.map(({ day }) => name(day)),
        bars: tracks.map(track => ({
          name: either(textOf(trackTexts, track)),
          values: rows.map(row => row.tracks[track] ?? 0),
        })),
        ...{ shown: count, axis: count },
      }),
    [rows, tracks, name, either, count],
  )
  const title = say(step === 'day' ? 'arrivedByDay' : 'arrivedByMonth')
  return (
    <Panel title={title} width={6} aside={<span className="soft">{say('parcelUnit')}</span>}>
      <Chart
        label={title}
        draw={draw}
        onPick={pick}
        table={
          <Table
            {...{ rows, step, label: title }}
            heads={[say('parcels'), ...tracks.map(track => either(textOf(trackTexts, track)))]}
            cells={row => [row.parcels, ...tracks.map(one => row.tracks[one] ?? 0)].map(count)}
          />
        }
      />
    </Panel>
  )
}

export function CollectedChart({ rows, step }: TrendProps) {
  const say = useSay()
  const { won, sum, count } = useFigures()
  const { name, pick } = useDays({ rows, step })
  const draw = useMemo(
    () =>
      pictureOf({
        days: rows.map(({ day }) => name(day)),
        bars: [{ name: say('collected'), values: rows.map(row => row.collected_krw) }],
        ...{ shown: won, axis: sum },
      }),
    [rows, name, say, won, sum],
  )
  const title = say(step === 'day' ? 'collectedByDay' : 'collectedByMonth')
  return (
    <Panel title={title} width={6} aside={<span className="soft">{say('wonUnit')}</span>}>
      <Chart
        label={title}
        draw={draw}
        onPick={pick}
        table={
          <Table
            {...{ rows, step, label: title }}
            heads={[say('parcels'), say('customsValue'), say('collected')]}
            cells={row => [count(row.parcels), won(row.customs_value_krw), won(row.collected_krw)]}
          />
        }
      />
    </Panel>
  )
}
