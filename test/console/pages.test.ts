/** Every page of the console in a real browser, in both languages and widths, with the sample taken in. */
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { look, openBrowser, pictureOf, type Served, serve } from './browser.js'

const patience = 90_000
const pause = 300

let served: Served
let browser: BrowserContext

/** Takes a file in over the interface, and waits until it is judged and kept. */
async function takeIn(url: string, path: string): Promise<void> {
  const sent = await fetch(`${url}/v1/files?name=sample.csv`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: readFileSync(path),
  })
  expect(sent.status).toBe(202)
  const { assessment } = (await sent.json()) as { readonly assessment: string }
  const deadline = Date.now() + patience
  while (!(await isDone(`${url}/v1/jobs/${assessment}`))) {
    if (Date.now() > deadline) throw new Error('the sample was not judged in time')
    await sleep(pause)
  }
}

async function isDone(address: string): Promise<boolean> {
  const { state } = (await (await fetch(address)).json()) as { readonly state: string }
  return state === 'done'
}

beforeAll(async () => {
  served = await serve()
  await takeIn(served.url, 'samples/inbound-public-cases.csv')
  browser = await openBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

const pages = [
  ['today', '/'],
  ['take-in', '/take-in'],
  ['parcels', '/parcels'],
  ['parcel', '/parcels/PAIR-1'],
  [
    'price',
    '/price?goods=shirt&hs=6109101000&unit_price=180&declared_on=2026-02-03&intl_freight=20',
  ],
  ['law', '/law?q=relief'],
  ['law-between', '/law?view=between&a=2022-01-01&b=2026-01-01'],
  ['schedule', '/schedule?q=6109.10'],
  ['settings', '/settings'],
] as const

const looks = [
  { language: 'ko', width: 'wide' },
  { language: 'ko', width: 'phone' },
  { language: 'en', width: 'wide' },
  { language: 'en', width: 'phone' },
] as const

describe.each(looks)('in $language, $width', wishes => {
  it.each(pages)(
    '%s',
    async (name, address) => {
      const page = await browser.newPage()
      const faults = await look(page, `${served.url}${address}`, wishes)
      await page.screenshot({ path: pictureOf(`${name}-${wishes.language}-${wishes.width}`) })
      await page.close()
      expect(faults).toEqual({ told: [], overflow: 0, barriers: [] })
    },
    60_000,
  )
})
