/** What people do with what came in: read charts, follow the work, mend rows, move a day, take a paper. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { openBrowser, type Served, serve, takeIn } from './browser.js'

let served: Served
let browser: BrowserContext
let page: Page

beforeAll(async () => {
  served = await serve()
  await takeIn(served.url, 'samples/inbound-public-cases.csv')
  browser = await openBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

beforeEach(async () => {
  page = await browser.newPage()
  await page.addInitScript(`localStorage.setItem('gwanmun.language', 'en')`)
})

afterEach(() => page.close())

it('shows the values around the limits, and leads from a bar to its parcels', async () => {
  await page.goto(served.url)
  const chart = page.getByRole('img', { name: /limits \$150, \$200/ })
  const canvas = chart.locator('canvas').first()
  await canvas.waitFor()
  const box = (await canvas.boundingBox())!
  // The last bar stands for everything above the last band, at the right end.
  await page.mouse.click(box.x + box.width - 35, box.y + box.height - 40)
  await page.waitForURL(/\/parcels\?over_usd=300$/)
  await page.getByText('4 parcels').waitFor()
}, 60_000)

it('says the same in a table, whose rows lead there too', async () => {
  await page.goto(served.url)
  const spread = page.locator('section', {
    has: page.getByRole('heading', { name: 'Goods value around the limits' }),
  })
  await spread.getByRole('button', { name: 'As a table' }).click()
  await spread.getByRole('link', { name: 'above USD 200, up to 210' }).click()
  await page.waitForURL(/over_usd=200&to_usd=210$/)
  await page.getByText('US-200.01', { exact: true }).waitFor()
}, 60_000)

it('shows a problem on its row with what to do, and goes on to the parcel', async () => {
  await page.goto(`${served.url}/take-in`)
  await page.getByRole('button', { name: 'Problems: 1' }).click()
  const wrong = page.locator('.cell.wrong')
  await wrong.waitFor()
  expect(await wrong.locator('mark').count()).toBe(1)
  await page.getByRole('button', { name: 'Whole row' }).click()
  expect(await page.locator('.row-text .cell').count()).toBeGreaterThan(10)
  await page.locator('.problem').getByRole('link', { name: 'BROKEN' }).click()
  await page.waitForURL(/\/parcels\/BROKEN$/)
}, 60_000)

it('remembers how the columns of a source were matched, and forgets it when told so', async () => {
  const path = join(scratch('remembered'), 'again.csv')
  writeFileSync(path, 'parcel,declared_on,wherefrom,goods\nR1,2026-02-03,CN,shirt\n')
  const choose = async (): Promise<void> => {
    await page.goto(`${served.url}/take-in`)
    const chosen = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Choose a file' }).click()
    await (await chosen).setFiles(path)
  }
  await choose()
  await page.getByRole('button', { name: /wherefrom/ }).click()
  await page.getByRole('option', { name: /\(ship_from\)/ }).click()
  await page.getByRole('button', { name: 'Take a file in' }).click()
  await page.getByRole('heading', { name: 'again.csv' }).waitFor()
  await choose()
  await page.getByText('This header was matched before').waitFor()
  await page.getByRole('button', { name: /\(ship_from\)/ }).waitFor()
  await page.getByRole('button', { name: 'Forget what was matched' }).click()
  await page.getByText('has columns that are not known').waitFor()
}, 60_000)

it('moves the day of a parcel, and sees the answer of the law of that day', async () => {
  await page.goto(`${served.url}/parcels/US-200`)
  const now = page.locator('section', { has: page.getByText('Answer to the changed parcel') })
  await now.getByText('list clearance').first().waitFor()
  const day = page.getByRole('slider', { name: 'Declared on' })
  await day.focus()
  await page.keyboard.press('Home')
  await page.getByText(/\(−730 days\)/).waitFor()
  await page.getByRole('button', { name: 'As given' }).click()
  await page.getByText(/\(−730 days\)/).waitFor({ state: 'detached' })
}, 60_000)

it('hands out the explanation of what was recorded as a paper', async () => {
  await page.goto(`${served.url}/parcels/PAIR-1`)
  const link = page.getByRole('link', { name: 'Explanation (PDF)' }).first()
  const address = await link.getAttribute('href')
  expect(address).toMatch(/\/parcels\/PAIR-1\/explanation\.pdf\?language=en$/)
  const paper = await page.request.get(`${served.url}${address}`)
  expect(paper.headers()['content-type']).toBe('application/pdf')
  await page.getByRole('heading', { name: 'Combined with' }).waitFor()
  await page.getByRole('link', { name: 'PAIR-2' }).click()
  await page.waitForURL(/\/parcels\/PAIR-2$/)
}, 60_000)

it('walks the list by keys alone, sorts it, and opens a row', async () => {
  await page.goto(`${served.url}/parcels`)
  await page.getByRole('button', { name: 'Collected' }).click()
  await page.waitForURL(/sort=collected_krw/)
  const grid = page.getByRole('grid', { name: 'Parcels' })
  const named = grid.locator('tbody tr[aria-selected="true"] .mono').first()
  await grid.focus()
  const first = await named.textContent()
  await page.keyboard.press('End')
  const last = await named.textContent()
  await page.keyboard.press('ArrowUp')
  const chosen = await named.textContent()
  expect(new Set([first, last, chosen]).size).toBe(3)
  await page.keyboard.press('Enter')
  await page.waitForURL(url => url.pathname === `/parcels/${chosen}`)
}, 60_000)
