/** The page of figures in a real browser: the deficit in a minute, points to sources, claims to verdicts. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadFigures } from '../../src/files/figures-asset.js'
import { scratch } from '../scratch.js'
import { openBrowser, pictureOf, type Served, serve, widths } from './browser.js'

let served: Served
let browser: BrowserContext
let outside: string[] = []

beforeAll(async () => {
  served = await serve()
  browser = await openBrowser()
  // What a source holds is not ours: that it is asked for is what counts.
  await browser.route('**', async route => {
    const url = route.request().url()
    if (url.startsWith(served.url)) return route.continue()
    outside.push(url)
    return route.fulfill({ contentType: 'text/html', body: 'a source' })
  })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

const words = {
  ko: {
    ...{ figures: '수치', claims: '주장', held: '말할 수 있는 값', table: '표로 보기' },
    ...{
      sizes: ['-5조 1,006억원', '-4조 9,847억원'],
      part: '-19.11억 달러',
      quoted: '-6조 30억원',
    },
    ...{ survey: /^직구·역직구 수지 · 온라인쇼핑 조사/, drop: '주장 파일을 여기에 놓으십시오' },
    ...{
      verdict: '그 판에서는 맞음',
      itself: '그 보도에서만 본 값',
      svg: '그림(SVG)',
      csv: '표(CSV)',
    },
    ...{ other: /다른 범위의 계열에는 있음.*2320/, citation: /^자료: 통계청/ },
  },
  en: {
    ...{ figures: 'Figures', claims: 'Claims', held: 'Holds', table: 'As a table' },
    sizes: ['-5.101 trillion KRW', '-4.985 trillion KRW'],
    ...{ part: '-1.911 billion USD', quoted: '-6.003 trillion KRW', svg: 'SVG', csv: 'CSV' },
    ...{ survey: /balance · online shopping survey/, drop: 'Drop a file of claims here' },
    ...{ verdict: 'holds for its vintage', itself: 'seen only in the report itself' },
    ...{ other: /another scope has it.*2320/, citation: /^Data: Statistics Korea/ },
  },
} as const

async function open(language: 'ko' | 'en', width: keyof typeof widths): Promise<Page> {
  const page = await browser.newPage()
  await page.setViewportSize({ width: widths[width], height: 900 })
  await page.addInitScript(`localStorage.setItem('gwanmun.language', '${language}')`)
  await page.goto(served.url)
  return page
}

/** Lets a file fall on a place, as the system does when a person drags it in. */
async function dropOn(page: Page, place: Locator, path: string): Promise<void> {
  const box = (await place.boundingBox())!
  const [x, y] = [box.x + box.width / 3, box.y + box.height / 2]
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x, y, data })
  }
}

const step = 5
const years = 12
const edge = 24
const axis = 75

/** Moves over the last year of a chart, until the pointer says that a point can be pressed. */
async function pointIn(page: Page, canvas: Locator): Promise<void> {
  const box = (await canvas.boundingBox())!
  const cursor = () => canvas.evaluate(one => getComputedStyle(one.parentElement!).cursor)
  const last = edge + (box.width - edge - axis) / years / 2
  for (const aside of [0, step, -step, 2 * step, -2 * step]) {
    for (let down = 60; down < box.height - 40; down += step) {
      await page.mouse.move(box.x + box.width - last + aside, box.y + down)
      if ((await cursor()) === 'pointer') return
    }
  }
  throw new Error('no point of the last year can be pressed')
}

describe.each(['ko', 'en'] as const)('the page of figures in %s', language => {
  const say = words[language]

  it('tells the deficit of 2023 in its defensible sizes within a minute, from the first page', async () => {
    const begun = performance.now()
    const page = await open(language, 'wide')
    await page.getByRole('link', { name: say.figures, exact: true }).click()
    for (const size of say.sizes) {
      const card = page.locator('.size', { hasText: size })
      await card.getByText(say.held, { exact: true }).waitFor()
    }
    await page.locator('.size', { hasText: say.part }).waitFor()
    await page.locator('.size', { hasText: say.quoted }).waitFor()
    expect(performance.now() - begun).toBeLessThan(60_000)
    await page.getByText(say.other).waitFor()
    await page.getByText(say.citation).first().waitFor()
    await page.close()
  }, 90_000)

  it('leads from a point of a chart to its source in one click', async () => {
    const page = await open(language, 'wide')
    await page.goto(`${served.url}/figures`)
    const chart = page.getByRole('img', { name: say.survey })
    const canvas = chart.locator('canvas').first()
    await canvas.waitFor()
    await canvas.scrollIntoViewIfNeeded()
    await pointIn(page, canvas)
    outside = []
    const popup = browser.waitForEvent('page')
    await page.mouse.down()
    await page.mouse.up()
    const source = await popup
    await source.waitForLoadState()
    const sources = new Set(loadFigures().rows.observations.map(one => one.source))
    expect(sources).toContain(outside[0])
    await source.close()
    await page.close()
  }, 90_000)

  it('has the same in a table with its sources, and as files', async () => {
    const page = await open(language, 'phone')
    await page.goto(`${served.url}/figures`)
    const panel = page.locator('section', { has: page.getByRole('img', { name: say.survey }) })
    await panel.getByRole('button', { name: say.table }).click()
    const link = panel.locator('tbody tr').last().getByRole('link').first()
    expect(await link.getAttribute('href')).toMatch(/^https?:\/\//)
    for (const [name, begin] of [
      [say.svg, '<svg'],
      [say.csv, '\uFEFFat,line,value'],
    ] as const) {
      const address = await panel.getByRole('link', { name, exact: true }).getAttribute('href')
      const file = await page.request.get(new URL(address!, served.url).href)
      expect((await file.text()).startsWith(begin)).toBe(true)
    }
    await page.close()
  }, 60_000)

  it('judges a file of claims that is dropped', async () => {
    const page = await open(language, 'wide')
    await page.getByRole('link', { name: say.figures, exact: true }).click()
    await page.getByRole('link', { name: say.claims, exact: true }).click()
    await page.locator('.claim', { hasText: say.itself }).first().waitFor()
    const csv = readFileSync('samples/claims-press.csv', 'utf8').split('\n').slice(0, 2).join('\n')
    const path = join(scratch('claims'), 'mine.csv')
    writeFileSync(path, csv)
    await dropOn(page, page.locator('.drop'), path)
    await expect.poll(() => page.locator('.claim').count()).toBe(1)
    await page.locator('.claim').getByText(say.verdict, { exact: true }).waitFor()
    await page.screenshot({ path: pictureOf(`claims-dropped-${language}`) })
    await page.close()
  }, 60_000)
})
