/** Every page of the console in a real browser, in both languages and widths, with the sample taken in. */
import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { look, openAt, openBrowser, type Served, serve, takeIn } from './browser.js'
import { tabFaults } from './tabs.js'

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

const landed = [
  ...['goods=toner', 'hs=3304991000', 'kind=cosmetic', 'origin=KR', 'unit_price=45', 'freight=8'],
  ...['insurance=0', 'weight_g=150', 'entered_on=2026-08-10', 'to=JP'],
].join('&')

const pages = [
  ['today', '/'],
  ['take-in', '/take-in'],
  ['orders', '/orders'],
  ['products', '/orders?view=products'],
  ['landed', `/landed?${landed}`],
  ['declarations', '/declarations'],
  ['declare', '/declarations?view=make'],
  ['parcels', '/parcels'],
  ['parcel', '/parcels/PAIR-1'],
  ['price', '/price?goods=shirt&unit_price=180&declared_on=2026-08-10&intl_freight=20'],
  ['law', '/law?q=relief'],
  ['law-between', '/law?view=between&a=2022-01-01&b=2026-01-01'],
  ['law-editions', '/law?view=editions&on=2026-01-01&a=2025-11-01&b=2026-01-31'],
  ['schedule', '/schedule?code=6109101000'],
  ['figures', '/figures'],
  ['claims', '/figures?view=claims'],
  ['settings', '/settings'],
  ['tables', '/settings?view=tables'],
  ['retention', '/settings?view=retention'],
  ['erase', '/settings?view=erase'],
  ['audit', '/settings?view=audit'],
] as const

/** At the first width it is walked by Tab and searched for barriers; then it is made as wide as the other. */
const widthsOf = { ko: ['wide', 'phone'], en: ['phone', 'wide'] } as const

describe.each(['ko', 'en'] as const)('in %s, wide and on a phone', language => {
  it.concurrent.each(pages)(
    '%s',
    async (name, address) => {
      const page = await browser.newPage()
      const [first] = widthsOf[language]
      const told = await openAt(page, `${served.url}${address}`, { language, width: first })
      for (const width of widthsOf[language]) {
        const faults = await look(page, name, { language, width, isRoomOnly: width !== first })
        const tabs = width === first ? await tabFaults(page) : []
        const none = { overflow: 0, barriers: [], dark: [], tabs: [] }
        expect({ width, ...faults, tabs }).toEqual({ width, ...none })
      }
      expect(told).toEqual([])
      await page.close()
    },
    300_000,
  )
})
