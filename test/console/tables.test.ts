/** What people do with prices, the tariff, tables, terms and two judgements, in a real browser. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { openBrowser, type Served, serve, takeIn } from './browser.js'

let served: Served
let browser: BrowserContext
let page: Page
const told: string[] = []

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
  told.length = 0
  page.on('pageerror', error => told.push(error.message))
  await page.addInitScript(`localStorage.setItem('gwanmun.language', 'en')`)
})

afterEach(async () => {
  expect(told).toEqual([])
  await page.close()
})

async function choose(button: string, name: string, text: string): Promise<void> {
  const path = join(scratch('tables'), name)
  writeFileSync(path, text)
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).click()
  await (await chosen).setFiles(path)
}

it('narrows goods down to a line, says what is missing, and prices them at the door', async () => {
  await page.goto(`${served.url}/price`)
  await page.getByLabel('goods').fill('t-shirt')
  await page.getByText(/headings to look at/).waitFor()
  await page.getByRole('button', { name: /610910.*of cotton/ }).click()
  await page.locator('.folds .pick').first().click()
  await page.getByLabel('unit price').fill('200')
  await page.getByText('What has to be known').waitFor()
  await page.getByRole('button', { name: /the nearest day before/ }).click()
  await page.getByRole('button', { name: 'enter international freight' }).click()
  await page.keyboard.type('20')
  await page.getByLabel('international insurance').fill('0')
  await page.locator('.total', { hasText: /[\d,]+ won/ }).waitFor()
  const words = new URL(page.url()).searchParams
  expect([...words.keys()].sort()).toEqual(
    ['declared_on', 'goods', 'hs', 'intl_freight', 'intl_insurance', 'unit_price'].sort(),
  )
  await page.getByRole('button', { name: 'See arithmetic and articles' }).click()
  await page.locator('.steps .article a').first().waitFor()
}, 60_000)

it('walks the tree of the tariff by keys alone', async () => {
  await page.goto(`${served.url}/schedule`)
  await page.getByRole('row', { name: /^61 / }).waitFor()
  await page.getByRole('button', { name: /Rate to show/ }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.type('61')
  await page.keyboard.press('ArrowRight')
  await page.getByRole('row', { name: /^6109 / }).waitFor()
  for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key)
  await page.waitForURL(/code=6101/)
  await page.getByRole('heading', { name: 'Agreement rates' }).waitFor()
}, 60_000)

it('imports rates: good rows are used at once, bad ones are told on their row', async () => {
  await page.goto(`${served.url}/settings?view=tables`)
  const text = 'from,to,currency,krw_per_unit,source\n2031-01-05,2031-01-11,USD,1500.5,notice\n'
  await choose('Import a file', 'rates.csv', `${text}2031-01-05,2031-01-11,EUR,often,notice\n`)
  await page.getByText('1 row: 1 new').waitFor()
  await page.getByRole('row', { name: /row 3.*krw_per_unit/ }).waitFor()
  await page.getByText('imported here').first().waitFor()
  await page.goto(`${served.url}/price?goods=shirt&unit_price=10&declared_on=2031-01-06`)
  await page.getByText('1 USD = 1,500.50 won').waitFor()
}, 60_000)

it('takes a rate of one week that is typed, and leads to the files that need it', async () => {
  await page.goto(`${served.url}/settings?view=tables`)
  await page.getByRole('button', { name: 'Type one rate' }).click()
  const week = page.getByRole('group', { name: 'Any day of the week' })
  const parts = { year: '2026', month: '11', day: '25' }
  for (const [part, typed] of Object.entries(parts)) {
    await week.getByRole('spinbutton', { name: new RegExp(`^${part},`) }).pressSequentially(typed)
  }
  await page.getByText('It is the rate from 22 Nov 2026 to 28 Nov 2026.').waitFor()
  const take = page.getByRole('button', { name: 'Use this rate' })
  await page.getByLabel('Won for one unit').fill('many')
  await page.getByText('A number, such as 1390.25').waitFor()
  expect(await take.isDisabled()).toBe(true)
  await page.getByLabel('Won for one unit').fill('1,390.25')
  await take.click()
  await page.getByText('1 row: 1 new').waitFor()
  await page.getByRole('link', { name: /Judge files with parcels of this week again/ }).waitFor()
  await page.goto(`${served.url}/price?goods=shirt&unit_price=10&declared_on=2026-11-28`)
  await page.getByText('1 USD = 1,390.25 won').waitFor()
}, 60_000)

it('judges a file again under a reform, and shows the parcels that differ', async () => {
  await page.goto(`${served.url}/law?view=editions`)
  await page.getByRole('button', { name: /With what/ }).click()
  await page.getByRole('option', { name: /relief to 100 dollars/ }).click()
  await page.getByRole('button', { name: 'Judge again' }).click()
  await page.getByText(/parcels that both judged differ/).waitFor({ timeout: 30_000 })
}, 60_000)

it('sets a term after saying what it erases', async () => {
  await page.goto(`${served.url}/settings?view=retention`)
  await page.getByLabel('Days to keep the contents of files').fill('30')
  await page.getByRole('button', { name: 'Set retention periods' }).click()
  await page.getByRole('alertdialog').getByText('Nothing is erased right away.').waitFor()
  await page.getByRole('button', { name: 'Set', exact: true }).click()
  await page.getByRole('cell', { name: '30 days' }).waitFor()
}, 60_000)

it('keeps what is shown while the server is away, and goes on by itself', async () => {
  await page.goto(`${served.url}/settings?view=tables`)
  await page.getByText('Tariff schedules').waitFor()
  await browser.setOffline(true)
  await page.getByRole('link', { name: 'Retention' }).click()
  await page.getByText(/goes on by itself/).waitFor({ timeout: 20_000 })
  await browser.setOffline(false)
  await page.getByText('Contents of files', { exact: true }).waitFor({ timeout: 20_000 })
}, 60_000)
