/** The walk of somebody who has never seen it, from an empty store, by what stands on the screen alone. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, pictureOf, type Served, serve, widths } from './browser.js'

let served: Served
let browser: BrowserContext

beforeAll(async () => {
  served = await serve()
  browser = await openBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

const words = {
  ko: {
    ...{ takeIn: '접수', choose: '파일 고르기', done: '끝남', person: '사람이 볼 것' },
    ...{
      combined: /신고일이 서로 다릅니다/,
      day: '신고일',
      now: '바꾼 화물의 답',
      declared: '신고일을 적어 고르기',
    },
  },
  en: {
    ...{ takeIn: 'Take in', choose: 'Choose a file', done: 'done', person: 'What needs a person' },
    ...{ combined: /different days/, day: 'Declared on', now: 'Answer to the changed parcel' },
    declared: 'Declared on, typed',
  },
} as const

async function open(language: 'ko' | 'en', width: 'wide' | 'phone'): Promise<Page> {
  const page = await browser.newPage()
  await page.setViewportSize({ width: widths[width], height: 900 })
  await page.addInitScript(`localStorage.setItem('gwanmun.language', '${language}')`)
  await page.goto(served.url)
  return page
}

describe.each([
  { language: 'ko', width: 'wide' },
  { language: 'ko', width: 'phone' },
  { language: 'en', width: 'wide' },
  { language: 'en', width: 'phone' },
] as const)('in $language, $width', ({ language, width }) => {
  it('takes a file in, finds who is needed, reads to the article, moves the day', async () => {
    const say = words[language]
    const page = await open(language, width)
    const keep = (step: string) =>
      page.screenshot({ path: pictureOf(`walk-${step}-${language}-${width}`) })
    await keep('1-first')
    await page.getByRole('link', { name: say.takeIn, exact: true }).click()
    const chosen = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: say.choose }).click()
    await (await chosen).setFiles('samples/inbound-public-cases.csv')
    const job = page.locator('section.panel', { has: page.getByText(say.done, { exact: true }) })
    await job.first().waitFor({ timeout: 30_000 })
    await keep('2-taken-in')
    await job.first().getByRole('link', { name: say.person }).click()
    const work = page.locator('.task-grade').first()
    await work.waitFor()
    expect(new URL(page.url()).searchParams.has('assessment')).toBe(true)
    await keep('3-today')
    await work.getByRole('link', { name: say.combined }).first().click()
    await page.waitForURL(/\/parcels\?/)
    await page.getByText('PAIR-1', { exact: true }).waitFor()
    await keep('4-list')
    await page.getByText('PAIR-1', { exact: true }).click()
    const reasons = page.locator('.folds .fold-button')
    await reasons.first().click()
    const article = page.locator('.fold-body .article').first()
    await article.waitFor()
    const links = article.locator('a')
    expect(await links.nth(0).getAttribute('href')).toMatch(/^\/law\?key=kr\./)
    expect(await links.nth(1).getAttribute('href')).toMatch(/^https:\/\/www\.law\.go\.kr\//)
    await keep('5-parcel')
    const now = page.locator('section.panel', { has: page.getByRole('heading', { name: say.now }) })
    const answer = () => now.first().locator('.verdict').textContent()
    const before = await answer()
    const slider = page.getByRole('slider', { name: say.day, exact: true })
    await slider.focus()
    await page.keyboard.press('Home')
    await expect.poll(answer, { timeout: 10_000 }).not.toBe(before)
    await slider.scrollIntoViewIfNeeded()
    await keep('6-moved')
    await page.close()
  }, 60_000)
})
