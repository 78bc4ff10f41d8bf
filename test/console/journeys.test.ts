/** What people do in the console, in a real browser: find, open, change, price, take a file in. */
import { readFileSync, writeFileSync } from 'node:fs'
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

it('leads from what is refused to the parcel and the reason', async () => {
  await page.goto(served.url)
  await page.getByRole('link', { name: /^Refused parcels/ }).click()
  await page.getByText('BROKEN', { exact: true }).click()
  await page.waitForURL(/\/parcels\/BROKEN$/)
  await page.getByText('declared_on').first().waitFor()
}, 60_000)

it('changes the price of a parcel, and sees it become free', async () => {
  await page.goto(`${served.url}/parcels/US-200.01`)
  const now = page.locator('section', { has: page.getByText('Answer to the changed parcel') })
  await now.getByText('70,120 won').first().waitFor()
  await page.getByRole('slider', { name: 'Price' }).focus()
  for (let presses = 0; presses < 30; presses++) await page.keyboard.press('ArrowLeft')
  await now.getByText('list clearance').first().waitFor()
  expect(await now.locator('.big').textContent()).toBe('0 won')
}, 60_000)

it('finds the line of the tariff by words, and keeps what was asked in the address', async () => {
  await page.goto(`${served.url}/price`)
  await page.getByLabel('goods').fill('t-shirt')
  await page.locator('.suggestions .pick').first().click()
  await page.getByRole('button', { name: /6109101000/ }).click()
  await page.getByLabel('unit price').fill('200')
  await page.waitForURL(/unit_price=200(&|$)/)
  expect(new URL(page.url()).searchParams.get('hs')).toMatch(/^\d{10}$/)
}, 60_000)

it('matches the columns of a file from elsewhere, and judges it', async () => {
  const path = join(scratch('foreign'), 'foreign.csv')
  const header = '화물번호,declared_on,발송국,품명,수량,단가,통화'
  writeFileSync(path, `${header}\nF1,2026-02-03,CN,shirt,1,10,USD\n`)
  await page.goto(`${served.url}/take-in`)
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chosen).setFiles(path)
  await page.getByText(/Required columns are missing: .*\(parcel\)/).waitFor()
  await page.getByRole('button', { name: /화물번호/ }).click()
  await page.getByRole('option', { name: /\(parcel\)/ }).click()
  await page.getByRole('button', { name: 'Take a file in' }).click()
  const job = page.locator('section', { has: page.getByRole('heading', { name: 'foreign.csv' }) })
  await job.getByText('done').waitFor({ timeout: 30_000 })
  const kept = await fetch(`${served.url}/v1/parcels/F1`)
  expect(kept.status).toBe(200)
}, 90_000)

it('reads orders of a channel, asks, and fills in what was answered', async () => {
  await page.goto(`${served.url}/orders`)
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chosen).setFiles('samples/orders-shopify.csv')
  await page.getByText('orders: 5, lines: 6').waitFor()
  await page.getByLabel('Who is the exporter?').fill('Made-up Seller')
  await page.getByLabel(/^RT-150: .*HS code/).fill('3304991000')
  await page.getByRole('button', { name: 'Fill in the answers' }).click()
  await page.getByLabel('Who is the exporter?').waitFor({ state: 'detached' })
  expect(await page.getByLabel(/^RT-150: .*HS code/).count()).toBe(0)
  const saved = page.waitForEvent('download')
  const read = page.locator('section', { hasText: 'orders: 5, lines: 6' })
  await read.getByRole('button', { name: 'CSV', exact: true }).click()
  const csv = readFileSync(await (await saved).path(), 'utf8')
  expect(csv).toContain('RT-150,3304991000,')
  const held = await page.evaluate(`localStorage.getItem('gwanmun.products')`)
  expect(held).toContain('3304991000')
  expect(held).not.toContain('Sample Buyer')
}, 90_000)

it('matches the columns of orders that no format tells, and reads them', async () => {
  const path = join(scratch('elsewhere'), 'elsewhere.csv')
  writeFileSync(
    path,
    '주문번호,판매일,목적국,물건,주문 수량,판매 단가,통화\nQ-1,2026-11-02,US,Cup,2,7.5,USD\n',
  )
  await page.goto(`${served.url}/orders`)
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chosen).setFiles(path)
  await page.getByText('Required columns that are missing: goods').waitFor()
  await page.getByRole('button', { name: /물건/ }).click()
  await page.getByRole('option', { name: /\(goods\)/ }).click()
  await page.getByRole('button', { name: 'Read the orders' }).click()
  await page.getByText('orders: 1, lines: 1').waitFor()
}, 90_000)

it('says that there is no such page, with a way back', async () => {
  const answer = await page.goto(`${served.url}/nowhere`)
  expect(answer?.status()).toBe(404)
  await page.getByRole('link', { name: 'Go to Today' }).click()
  await page.waitForURL(`${served.url}/`)
}, 60_000)
