/** Axes and words of charts as all of them have it. */
import type { Colours } from './colours.js'

export function frame(hasLegend: boolean) {
  return { left: 4, right: 12, top: hasLegend ? 36 : 26, bottom: 4 }
}

export function countAxis({ soft, line }: Colours, shown: (value: number) => string) {
  return {
    type: 'value',
    splitNumber: 4,
    minInterval: 1,
    axisLabel: { color: soft, formatter: shown },
    splitLine: { lineStyle: { color: line } },
  }
}

export function axisBelow({ soft, line }: Colours) {
  return {
    axisLine: { lineStyle: { color: line } },
    axisTick: { show: false },
    // The first and the last name stay inside the picture.
    axisLabel: {
      ...{ color: soft, hideOverlap: true },
      ...{ alignMinLabel: 'left', alignMaxLabel: 'right', showMinLabel: true, showMaxLabel: true },
    },
    splitLine: { show: false },
  }
}

/** Below bars: each name stands in the middle under its own. */
export function namesBelow(colours: Colours) {
  const { axisLabel, ...rest } = axisBelow(colours)
  const { color, hideOverlap } = axisLabel
  return { ...rest, axisLabel: { color, hideOverlap, interval: 0 } }
}

/** Drawn, not written into the page: its policy lets no markup carry a style. */
export function words({ ink, panel, line, font }: Colours) {
  return {
    trigger: 'axis',
    renderMode: 'richText',
    confine: true,
    backgroundColor: panel,
    borderColor: line,
    textStyle: { color: ink, fontFamily: font, fontSize: 13 },
    axisPointer: { type: 'shadow' },
  }
}

export interface Pointed {
  readonly dataIndex: number
  readonly seriesName: string
  readonly value: unknown
}
