/** How the value that was tested is spread around the limits of the law. */
import { Link, useNavigate } from '@tanstack/react-router'
import { day as dayOf, declaredOn, kr, versionOn } from 'gwanmun/pages'
import { useCallback, useMemo } from 'react'
import { axisBelow, countAxis, frame, type Pointed, words } from '../chart/axes.js'
import { Chart, type Draw } from '../chart/chart.js'
import type { Colours } from '../chart/colours.js'
import { useFigures } from '../figures.js'
import type { Band, Overview, Span } from '../kept.js'
import { useSay, useSayOf } from '../language.js'
import { workTexts } from '../texts-work.js'
import { todayInSeoul } from '../today.js'
import { Panel, Wide } from './page.js'
import { Empty } from './states.js'

const centsOfDollar = 100
/** Below nothing and above all: where the bars of a band without an end stand. */
const bandUsd = 10
const tick = 50

/** The two limits that decide relief, as the law of a day has them in dollars. */
function limitsOn(day: string): readonly number[] {
  const at = declaredOn(dayOf(day))
  const limits = [kr.customsActRule.reliefLimit, kr.ftaActRule.usExpressListLimit]
    .map(provision => versionOn(provision, at))
    .filter(version => version !== undefined && version.unit !== 'KRW')
    .map(version => Number(version!.value) / centsOfDollar)
  return [...new Set(limits)].sort((one, two) => one - two)
}

interface Known extends Band {
  readonly over_usd: number
}

interface Picture {
  readonly bands: readonly Known[]
  readonly limits: readonly number[]
  readonly name: (band: Known) => string
  readonly limitName: (limit: number) => string
  readonly count: (value: number) => string
  readonly parcels: (value: number) => string
}

const middleOf = ({ over_usd, to_usd }: Known): number =>
  to_usd === null ? over_usd + bandUsd * 1.5 : (over_usd + to_usd) / 2

/** Above how many limits a band lies. */
const stepOf = (band: Known, limits: readonly number[]): number =>
  limits.filter(limit => band.over_usd >= limit).length

function shadeOf(band: Known, limits: readonly number[], { spread }: Colours): string {
  return spread[stepOf(band, limits)] ?? spread.at(-1)!
}

/** What the shades say: they tell values, and no track. */
function Legend({ limits }: { readonly limits: readonly number[] }) {
  const say = useSay()
  const [first] = limits
  if (first === undefined) return null
  const names = [
    say('spreadWithin', { limit: first }),
    ...limits.slice(1).map((limit, at) => say('spreadBetween', { over: limits[at]!, limit })),
    say('spreadAbove', { over: limits.at(-1)! }),
  ]
  return (
    <ul className="legend">
      {names.map((name, at) => (
        <li key={name}>
          <span className={`swatch spread-${at + 1}`} aria-hidden />
          {name}
        </li>
      ))}
    </ul>
  )
}

/** All bands up to the last, those of no parcel too: how wide a bar is drawn depends on its neighbours. */
function withGaps(bands: readonly Known[]): readonly Known[] {
  const known = new Map(bands.map(band => [band.over_usd, band]))
  const end = Math.max(0, ...bands.map(({ over_usd }) => over_usd + bandUsd))
  return Array.from({ length: end / bandUsd }, (_, at) => {
    const over_usd = at * bandUsd
    return known.get(over_usd) ?? { over_usd, to_usd: over_usd + bandUsd, parcels: 0 }
  })
}

/** The name of the last limit stands to the right of its line. */
const behindName = (limit: number): number => limit + 8 * bandUsd

function pictureOf({ bands: found, limits, name, limitName, count, parcels }: Picture): Draw {
  const bands = withGaps(found)
  const last = Math.max(
    ...bands.map(band => middleOf(band) + bandUsd / 2),
    ...limits.map(behindName),
  )
  return colours => ({
    grid: frame(false),
    tooltip: {
      ...words(colours),
      axisPointer: { type: 'line', snap: true, lineStyle: { color: colours.soft } },
      formatter: ([first]: readonly Pointed[]) => {
        const band = bands[first!.dataIndex]!
        return `${name(band)}\n${parcels(band.parcels)}`
      },
    },
    xAxis: {
      ...axisBelow(colours),
      ...{ type: 'value', min: 0, max: last, interval: tick },
      axisLabel: {
        color: colours.soft,
        formatter: (value: number) => `$${value}`,
        showMaxLabel: false,
      },
    },
    yAxis: { ...countAxis(colours, count), axisLine: { show: false } },
    series: [
      {
        type: 'bar',
        barWidth: '84%',
        data: bands.map(band => ({
          value: [middleOf(band), band.parcels],
          itemStyle: { color: shadeOf(band, limits, colours), borderRadius: [2, 2, 0, 0] },
        })),
        markLine: {
          symbol: 'none',
          silent: true,
          lineStyle: { color: colours.ink, type: 'dashed' },
          label: {
            color: colours.ink,
            formatter: ({ value }: { value: number }) => limitName(value),
          },
          // One name to the left of its line, the next to the right: they may stand close.
          data: limits.map((limit, at) => ({
            ...{ xAxis: limit, label: { align: at === 0 ? 'right' : 'left' } },
          })),
        },
      },
    ],
  })
}

function searchOf({ over_usd, to_usd }: Known) {
  return { over_usd: String(over_usd), ...(to_usd === null ? {} : { to_usd: String(to_usd) }) }
}

interface TableProps extends Pick<Picture, 'bands' | 'name'> {
  readonly span: Span
}

function BandTable({ bands, name, span }: TableProps) {
  const say = useSay()
  const { count } = useFigures()
  return (
    <Wide label={say('valueSpread')}>
      <table className="table">
        <thead>
          <tr>
            <th>{say('goodsValue')}</th>
            <th className="figure">{say('parcels')}</th>
          </tr>
        </thead>
        <tbody>
          {bands.map(band => (
            <tr key={band.over_usd}>
              <td>
                <Link to="/parcels" search={{ ...searchOf(band), ...span }}>
                  {name(band)}
                </Link>
              </td>
              <td className="figure">{count(band.parcels)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

interface ValueChartProps {
  readonly overview: Overview
  readonly span: Span
}

export function ValueChart({ overview, span }: ValueChartProps) {
  const say = useSay()
  const sayWork = useSayOf(workTexts)
  const navigate = useNavigate()
  const { count } = useFigures()
  const bands = useMemo(
    () => overview.bands.filter((band): band is Known => band.over_usd !== null),
    [overview],
  )
  const limits = useMemo(() => limitsOn(overview.last_day ?? todayInSeoul()), [overview])
  const name = useCallback(
    ({ over_usd, to_usd }: Known): string =>
      to_usd === null
        ? say('bandAbove', { over: over_usd })
        : say('band', { over: over_usd, to: to_usd }),
    [say],
  )
  const draw = useMemo(
    () =>
      pictureOf({
        ...{ bands, limits, name },
        limitName: limit => say('limitOf', { limit }),
        count,
        parcels: value => say('parcelCount', { count: count(value) }),
      }),
    [bands, limits, name, say, count],
  )
  const pick = (at: number): void => {
    const isThere = ({ over_usd, to_usd }: Known) => at > over_usd && at <= (to_usd ?? at)
    const band = bands.find(isThere)
    if (band) void navigate({ to: '/parcels', search: { ...searchOf(band), ...span } })
  }
  const unknown = overview.bands.find(({ over_usd }) => over_usd === null)
  return (
    <Panel title={say('valueSpread')} aside={<span className="soft">{say('valueUnit')}</span>}>
      {bands.length === 0 ? (
        <Empty title={sayWork('valueNone')} />
      ) : (
        <>
          <Legend limits={limits} />
          <Chart
            label={say('valueSpreadLabel', { limits: limits.map(limit => `$${limit}`).join(', ') })}
            draw={draw}
            onPick={pick}
            table={<BandTable {...{ bands, name, span }} />}
          />
        </>
      )}
      {unknown && <p className="soft">{say('valueUnknown', { count: count(unknown.parcels) })}</p>}
    </Panel>
  )
}
