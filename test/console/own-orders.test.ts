/** Declarations out of files of one's own: what was not read is told, and nothing made up or left stays. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { openAt, openBrowser, type Served, serve } from './browser.js'

let browser: BrowserContext
let served: Served

beforeAll(async () => {
  served = await serve()
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

async function opened(): Promise<Page> {
  const page = await browser.newPage()
  const wishes = { language: 'en', width: 'wide' } as const
  await openAt(page, `${served.url}/declarations?view=make`, wishes)
  return page
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click()

async function choose(page: Page, name: string, text: string): Promise<void> {
  const path = join(scratch('own-orders'), name)
  writeFileSync(path, text)
  const chosen = page.waitForEvent('filechooser')
  await press(page, /^(Choose a file|Another file)$/)
  await (await chosen).setFiles(path)
}

it('tells what was not read, refuses orders into Korea, and keeps nothing of the sample', async () => {
  const page = await opened()
  await choose(page, 'in.csv', 'parcel,goods\nP1,book\n')
  await page.getByText('These are orders into Korea').waitFor()
  await press(page, 'Try the sample orders')
  await page.getByText('outbound-rates.csv').waitFor()
  const plan = page.getByRole('heading', { name: 'Plan', exact: true })
  await plan.waitFor()
  let answer = (): void => undefined
  const isAnswered = new Promise<void>(resolve => {
    answer = resolve
  })
  await page.route('**/v1/declarations/plan', async route => {
    await isAnswered
    await route.continue()
  })
  const channel = readFileSync('samples/orders-shopify.csv', 'utf8')
  await choose(page, 'of-channel.csv', channel.replace(',15.00,', ',much,'))
  await page.getByText(/^Problems of the file: 1 \(rows: 1\)/).waitFor()
  // The plan of the sample is not shown for these while they are planned.
  await plan.waitFor({ state: 'detached' })
  answer()
  await plan.waitFor()
  expect(await page.getByText('outbound-rates.csv').count()).toBe(0)
  expect(await page.getByText('made-up-seller').count()).toBe(0)
  await page.close()
}, 60_000)

it('leaves nothing behind when somebody signs out', async () => {
  const page = await opened()
  let isIn = true
  const me = { name: 'somebody', role: 'clerk', how: 'session', csrf_token: 't', expires_at: null }
  const session = async (route: Route): Promise<void> => {
    const method = route.request().method()
    if (method !== 'GET') isIn = method === 'POST'
    if (method === 'DELETE') return route.fulfill({ status: 204 })
    return isIn ? route.fulfill({ json: me }) : route.fulfill({ status: 401, json: {} })
  }
  await page.route(/\/v1\/sessions(\/current)?$/, session)
  await page.reload()
  await press(page, 'Try the sample orders')
  await page.getByText('outbound-rates.csv').waitFor()
  await page.getByRole('link', { name: 'Settings' }).click()
  await press(page, 'Sign out')
  // The settings have forms with passwords too, and stay until the session is gone.
  const signIn = page.getByRole('button', { name: 'Sign in' })
  const form = page.locator('form').filter({ has: signIn })
  await form.getByLabel('Password', { exact: true }).fill('secret')
  await form.getByRole('textbox', { name: 'Account' }).fill('somebody else')
  await form.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Exports', exact: true }).click()
  await page.locator('.tabs').getByRole('link', { name: 'Make' }).click()
  await page.getByRole('button', { name: 'Try the sample orders' }).waitFor()
  expect(await page.getByText('outbound-rates.csv').count()).toBe(0)
  await page.close()
}, 60_000)
