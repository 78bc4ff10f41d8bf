/** The colours of charts are told apart by every eye, on paper, by day and in the dark. */
import { readFileSync } from 'node:fs'
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori'
import { describe, expect, it } from 'vitest'
import { paper } from '../../src/files/figures-chart.js'

const tokens = readFileSync('console/src/styles/tokens.css', 'utf8')
const [day = '', dark = ''] = tokens.split(':root[data-theme="dark"]')

const tokenOf = (theme: string, name: string): string =>
  new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(theme)![1]!

const themeOf = (theme: string) => ({
  panel: tokenOf(theme, 'panel'),
  series: Array.from({ length: 6 }, (_, at) => tokenOf(theme, `chart-${at + 1}`)),
})

const themes = { paper, day: themeOf(day), dark: themeOf(dark) }

const eyes = {
  usual: (colour: Color): Color => colour,
  'without red cones': filterDeficiencyProt(1),
  'without green cones': filterDeficiencyDeuter(1),
  'without blue cones': filterDeficiencyTrit(1),
}

const apart = differenceCiede2000()

/** The two colours of a palette that an eye can tell apart least. */
function nearest(series: readonly string[], see: (colour: Color) => Color): number {
  const seen = series.map(colour => see(parse(colour)!))
  const pairs = seen.flatMap((one, at) => seen.slice(at + 1).map(other => apart(one, other)))
  return Math.min(...pairs)
}

describe.each(Object.entries(themes))('the colours %s', (_, { panel, series }) => {
  it.each(Object.entries(eyes))('are told apart by eyes %s', (_, see) => {
    expect(nearest(series, see)).toBeGreaterThan(20)
  })

  it('stand out from their ground, and carry letters in its colour', () => {
    for (const colour of series) expect(wcagContrast(colour, panel), colour).toBeGreaterThan(3)
    expect(wcagContrast(series[0]!, panel)).toBeGreaterThan(4.5)
  })
})

it('paper has the colours of the day', () => {
  expect(paper.series).toEqual(themes.day.series)
})

it('would fail for colours that only lightness of green cones parts', () => {
  const former = ['#4fb3a0', '#e9b04f', '#9a98ea', '#7d867f', '#e5796e', '#6da3d4']
  expect(nearest(former, eyes['without green cones'])).toBeLessThan(5)
})
