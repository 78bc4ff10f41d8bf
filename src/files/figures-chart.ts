/** Draws a picture into SVG without a page, from the option that the page draws too. */
import { BarChart, LineChart } from 'echarts/charts'
import {
  AriaComponent,
  GridComponent,
  LegendScrollComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components'
import { init, use } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { SVGRenderer } from 'echarts/renderers'
import { type ChartColours, chartOption } from '../figures/chart-option.js'
import type { Picture } from '../figures/picture.js'

use([
  ...[BarChart, LineChart, GridComponent, LegendScrollComponent, MarkLineComponent],
  ...[LabelLayout, AriaComponent, TitleComponent, TooltipComponent, SVGRenderer],
])

/** The light colours of the pages. */
export const paper: ChartColours = {
  ink: '#1b1d1b',
  soft: '#565b56',
  line: '#e1e3de',
  panel: '#ffffff',
  // Without quotes: they would end the attribute that the font is written into.
  font: 'Pretendard Variable, Pretendard, Noto Sans KR, Apple SD Gothic Neo, sans-serif',
  series: ['#196853', '#c17c04', '#4632a4', '#939393', '#8b0101', '#3a95f3'],
}

const width = 960
const height = 560
const head = 40
const foot = 56

/** An SVG of its own: title above, citation below, white ground. */
export function chartSvg(picture: Picture, language: 'ko' | 'en'): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  const option = chartOption(picture, paper, language)
  const { legend } = option as { readonly legend?: object }
  const small = {
    color: paper.soft,
    fontSize: 11,
    fontWeight: 'normal',
    width: width - 32,
  } as const
  chart.setOption({
    ...option,
    backgroundColor: paper.panel,
    title: [
      {
        text: picture.title[language],
        left: 16,
        top: 10,
        textStyle: { color: paper.ink, fontSize: 17 },
      },
      {
        ...{ text: picture.citation[language], left: 16, bottom: 8 },
        textStyle: { ...small, overflow: 'break', lineHeight: 15 },
      },
    ],
    ...(legend ? { legend: { ...legend, top: head, left: 12, right: 12 } } : {}),
    grid: { ...option.grid, left: 16, top: option.grid.top + head, bottom: foot },
  })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}
