/** Every page of the console in a real browser, in both languages and widths, with the sample taken in. */
import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { look, openBrowser, pictureOf, type Served, serve, takeIn } from './browser.js'

let served: Served
let browser: BrowserContext

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
  ['orders', '/orders'],
  ['parcels', '/parcels'],
  ['parcel', '/parcels/PAIR-1'],
  ['price', '/price?goods=shirt&unit_price=180&declared_on=2026-08-10&intl_freight=20'],
  ['law', '/law?q=relief'],
  ['law-between', '/law?view=between&a=2022-01-01&b=2026-01-01'],
  ['schedule', '/schedule?code=6109101000'],
  ['settings', '/settings'],
  ['tables', '/settings?view=tables'],
  ['retention', '/settings?view=retention'],
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
