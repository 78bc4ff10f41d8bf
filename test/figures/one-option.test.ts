/** One option draws page and file: what the file adds is its title, its citation and the room for them. */
import { readFileSync } from 'node:fs'
import { init } from 'echarts/core'
import { afterAll, expect, it, vi } from 'vitest'
import { chartOption } from '../../src/figures/chart-option.js'
import { pictureAsked } from '../../src/figures/picture-asked.js'
import { loadFigures } from '../../src/files/figures-asset.js'
import { chartSvg, paper } from '../../src/files/figures-chart.js'
import { chartOption as ofPages } from '../../src/pages.js'

/** What charts are told to draw, by whoever made them. */
const given: unknown[] = []
const chart = init(null, null, { renderer: 'svg', ssr: true, width: 1, height: 1 })
const prototype = Object.getPrototypeOf(chart) as typeof chart
const draw = prototype.setOption
vi.spyOn(prototype, 'setOption').mockImplementation(function (this: typeof chart, option, ...more) {
  given.push({ ...option })
  return draw.call(this, option, ...more)
})
afterAll(() => {
  vi.restoreAllMocks()
  chart.dispose()
})

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const ledger = loadFigures()

it.each([
  { series: 'balance' },
  { series: 'balance_customs' },
  { series: 'direct_purchases', partner: 'all' },
  { series: 'direct_purchases', period: '2023' },
  { series: 'ecommerce_exports', scope: 'all' },
  { series: 'ecommerce_exports', share: 'item' },
] as const)('draws %j of the option of the page', asked => {
  for (const language of ['ko', 'en'] as const) {
    const picture = pictureAsked(ledger, asked)
    given.length = 0
    chartSvg(picture, language)
    const option = ofPages(picture, paper, language)
    const { grid, legend, media, ...rest } = plain(option) as Record<string, object>
    const drawn = plain(given[0]) as Record<string, object>
    expect(given).toHaveLength(1)
    expect(drawn).toMatchObject(rest)
    expect(Object.keys(drawn['grid']!)).toEqual(Object.keys(grid!))
    if (legend) expect(drawn['legend']).toMatchObject({ ...legend, top: 40, left: 12 })
    expect(media === undefined).toBe('share' in asked || 'period' in asked)
    const added = Object.keys(drawn).filter(name => !(name in option))
    expect(added.sort()).toEqual(['backgroundColor', 'title'])
  }
})

it('is the function that the page takes, and the page has no other', () => {
  expect(ofPages).toBe(chartOption)
  const page = readFileSync('console/src/parts/figure-chart.tsx', 'utf8')
  expect(page).toContain('colours => chartOption(picture, colours, language)')
  expect(page).not.toMatch(/type: '(line|bar)'/)
})

it('gives every scope of the exports a line of its own, and none over another', () => {
  const { lines } = pictureAsked(ledger, { series: 'ecommerce_exports', scope: 'all' })
  expect(new Set(lines.map(({ group }) => group)).size).toBe(4)
  for (const { points } of lines) {
    expect(new Set(points.map(({ answer }) => answer.series)).size).toBe(1)
  }
  const shown = lines.flatMap(({ points }) => points.map(({ answer }) => answer.formula))
  expect(shown).toContain('2,320')
})

it('has the balance of customs in won beside that of the survey, and dollars apart', () => {
  const won = pictureAsked(ledger, { series: 'balance' })
  const names = [...new Set(won.lines.map(({ groupName }) => groupName.en))]
  expect(names.at(-1)).toBe('Balance: customs clearances (won)')
  expect(
    new Set(won.lines.flatMap(({ points }) => points.map(({ answer }) => answer.base))),
  ).toEqual(new Set(['krw']))
  expect(pictureAsked(ledger, { series: 'balance_customs' }).base).toBe('usd')
})

it('says in the name of a scope that the base of its shares is not stated', () => {
  const { places } = pictureAsked(ledger, { series: 'ecommerce_exports', share: 'partner' })
  const unstated = places.filter(({ name }) => name.en.includes('not stated'))
  expect(unstated.map(({ id }) => id)).toEqual(['ecommerce_exports_2024 2023'])
})
