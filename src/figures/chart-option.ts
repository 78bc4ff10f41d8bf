/** The option of ECharts that draws a picture: one for the page and for the file, plain data and words. */
import { numberOf, wholeExact } from './exact-figure.js'
import type { Line, Picture, Point } from './picture.js'
import { amountTexts } from './told.js'
import { amountText, type UnitBase } from './units.js'

export interface ChartColours {
  readonly ink: string
  readonly soft: string
  readonly line: string
  readonly panel: string
  readonly font: string
  readonly series: readonly string[]
}

type Language = 'ko' | 'en'

/** Told apart without colour: by the sign of the point, hollow or filled, and by how the line is drawn. */
interface Sign {
  readonly symbol: string
  readonly isHollow: boolean
}

const filled = (symbol: string): Sign => ({ symbol, isHollow: false })
const hollow = (symbol: string): Sign => ({ symbol, isHollow: true })

const signs: readonly Sign[] = [
  ...['circle', 'rect', 'triangle', 'diamond'].map(filled),
  ...['circle', 'rect', 'triangle', 'diamond'].map(hollow),
]
const strokes = ['solid', 'dashed', 'dotted'] as const

/** A value of the axis, short: nothing is rounded away that the axis needs. */
function axisText(value: number, base: UnitBase, language: Language): string {
  if (base === 'percent') return `${value} %`
  return amountText(wholeExact(Math.round(value)), base, language)
}

/** A point of the chart: what it says, and the page that it was read on. */
export interface Datum {
  readonly value: number | null
  readonly source?: string
  readonly text?: string
  readonly amount?: string
  /** The publication of its line, at the last point of it. */
  readonly mark?: string
}

function dataOf(line: Line, picture: Picture, language: Language): readonly Datum[] {
  const byPlace = new Map(line.points.map(point => [point.at, point]))
  const last = line.points.at(-1)
  return picture.places.map(({ id }) => {
    const point = byPlace.get(id)
    if (!point) return { value: null }
    const isLast = point === last && line.vintage !== ''
    return { ...datumOf(point, line, language), ...(isLast ? { mark: line.vintage } : {}) }
  })
}

function datumOf({ answer }: Point, { name }: Line, language: Language): Datum {
  const source = answer.observations[0]!.source
  const amount = amountTexts(answer)[language]
  const text = `${name[language]}: ${amount}`
  return { value: numberOf(answer.value), source, text, amount }
}

interface Labelled {
  readonly data: Datum
}

/** Upon a bar that stands alone, in the colour of the ground: read by day and in the dark. */
function amountLabel({ panel }: ChartColours) {
  const formatter = ({ data }: Labelled): string => data.amount ?? ''
  return { show: true, position: 'insideRight', color: panel, formatter }
}

/** The publication of a line stands at its last point. */
function vintageLabel({ soft }: ChartColours) {
  const formatter = ({ data }: Labelled): string => data.mark ?? ''
  return { show: true, position: 'top', distance: 6, color: soft, fontSize: 10, formatter }
}

const narrow = 520

/** On a phone vintages are told by sign and stroke, and in the table: their days would cover the points. */
function onPhones({ form, lines }: Picture) {
  if (form === 'bar') return {}
  const series = lines.map(() => ({ label: { show: false } }))
  return { media: [{ query: { maxWidth: narrow }, option: { series } }] }
}

function markOf({ breaks }: Picture, { ink }: ChartColours, language: Language) {
  if (breaks.length === 0) return {}
  return {
    markLine: {
      ...{ symbol: 'none', silent: true, lineStyle: { color: ink, type: 'dashed' } },
      // Along the line: two breaks of neighbouring years leave no room side by side.
      label: { color: ink, position: 'insideStartTop', formatter: '{b}', fontSize: 11 },
      data: breaks.map(({ at }) => ({
        xAxis: at,
        name: language === 'ko' ? `${at}: 끊김` : `${at}: break`,
      })),
    },
  }
}

function signOf({ shape }: Line, colour: string, { panel }: ChartColours) {
  const { symbol, isHollow } = signs[shape % signs.length]!
  const itemStyle = isHollow
    ? { color: panel, borderColor: colour, borderWidth: 2 }
    : { color: colour, borderColor: colour }
  return { symbol, itemStyle }
}

function seriesOf(picture: Picture, colours: ChartColours, language: Language) {
  return picture.lines.map((line, at) => {
    const colour = colours.series[line.group % colours.series.length]!
    const mark = at === 0 ? markOf(picture, colours, language) : {}
    const data = dataOf(line, picture, language)
    const name = line.groupName[language]
    if (picture.form === 'bar') {
      const label = picture.lines.length === 1 ? { label: amountLabel(colours) } : {}
      return { type: 'bar', name, data, barMaxWidth: 34, itemStyle: { color: colour }, ...label }
    }
    return {
      ...{ type: 'line', name, data, ...mark, symbolSize: 9, showAllSymbol: true },
      label: vintageLabel(colours),
      labelLayout: { hideOverlap: true },
      ...signOf(line, colour, colours),
      lineStyle: { color: colour, width: 2, type: strokes[line.shape % strokes.length] },
      // Years that were not seen stay a gap.
      connectNulls: false,
    }
  })
}

interface Pointed {
  readonly dataIndex: number
  readonly data: Datum
}

function told(picture: Picture, language: Language) {
  return (points: Pointed | readonly Pointed[]): string => {
    const all = Array.isArray(points) ? (points as readonly Pointed[]) : [points as Pointed]
    const head = picture.places[all[0]?.dataIndex ?? 0]?.name[language] ?? ''
    const lines = all.filter(({ data }) => data.value !== null)
    return [head, ...lines.map(({ data }) => data.text)].join('\n')
  }
}

function legendOf({ lines }: Picture, { ink }: ChartColours, language: Language) {
  const names = [...new Set(lines.map(({ groupName }) => groupName[language]))]
  if (names.length < 2) return {}
  return {
    legend: {
      ...{ top: 0, left: 0, itemWidth: 22, itemHeight: 10, data: names },
      textStyle: { color: ink, fontSize: 12 },
    },
  }
}

/** Bars lie, so that the names of their places have room on a phone too. */
function axesOf(picture: Picture, { soft, line }: ChartColours, language: Language) {
  const isBar = picture.form === 'bar'
  const places = {
    ...{ type: 'category', data: picture.places.map(({ name }) => name[language]), inverse: isBar },
    axisLine: { onZero: false, lineStyle: { color: line } },
    axisTick: { show: false },
    axisLabel: isBar
      ? { color: soft, width: 116, overflow: 'break', interval: 0, fontSize: 11 }
      : { color: soft, hideOverlap: true },
  }
  const shown = (value: number): string => axisText(value, picture.base, language)
  const values = {
    ...{ type: 'value', splitNumber: isBar ? 4 : 5 },
    axisLabel: { color: soft, formatter: shown, hideOverlap: true },
    splitLine: { lineStyle: { color: line } },
  }
  return isBar ? { xAxis: values, yAxis: places } : { xAxis: places, yAxis: values }
}

/** What `setOption` takes; data carry the page that a value was read on. */
export function chartOption(picture: Picture, colours: ChartColours, language: Language) {
  const { ink, line, panel, font } = colours
  const legend = legendOf(picture, colours, language)
  const top = 'legend' in legend ? 58 : 30
  return {
    animation: false,
    textStyle: { color: ink, fontFamily: font },
    // Bars are told apart without their colour by what they are filled with.
    aria: { enabled: true, label: { enabled: false }, decal: { show: picture.form === 'bar' } },
    grid: {
      ...{ left: 8, right: 24, top, bottom: 8 },
      ...{ outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    },
    ...legend,
    tooltip: {
      ...{ trigger: 'axis', renderMode: 'richText', confine: true },
      ...{ backgroundColor: panel, borderColor: line, axisPointer: { type: 'line' } },
      textStyle: { color: ink, fontFamily: font, fontSize: 13 },
      formatter: told(picture, language),
    },
    ...axesOf(picture, colours, language),
    series: seriesOf(picture, colours, language),
    ...onPhones(picture),
  }
}
