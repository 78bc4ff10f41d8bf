/** What comes out on paper: what is in sight, in few pages, and no field that nobody filled in. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openAt } from './browser.js'
import { withSample } from './with-sample.js'

const desk = withSample()
const patience = 60_000

/** Pages of a PDF as Chromium writes it: each is an object of its own, in plain letters. */
async function pagesOf(page: Page): Promise<number> {
  const bytes = await page.pdf({ format: 'A4' })
  return bytes.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
}

/** What of some elements stands on paper. */
async function printed(page: Page, selector: string): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' })
  const all = await page.locator(selector).all()
  const seen = await Promise.all(all.map(async one => ((await one.isVisible()) ? [one] : [])))
  return Promise.all(seen.flat().map(async one => (await one.textContent()) ?? ''))
}

describe.each(['ko', 'en'] as const)('in %s', language => {
  it(
    'prints the titles of the law with the count of their values, and values once they are few',
    async () => {
      const { page, url } = desk
      await openAt(page, `${url}/law`, { language, width: 'wide' })
      await page.locator('.law-list .pick').first().waitFor()
      expect(await printed(page, '.law-list .pick')).toEqual([])
      const titles = await printed(page, '.law-list h3')
      expect(titles.length).toBeGreaterThan(50)
      for (const title of titles) expect(title).toMatch(/ · \d+개?$/)
      const pages = await pagesOf(page)
      expect(pages).toBeGreaterThan(0)
      expect(pages).toBeLessThanOrEqual(4)
      await page.emulateMedia({ media: 'screen' })
      await page.getByRole('searchbox').fill({ ko: '소액물품', en: 'small-value' }[language])
      await page.waitForURL(/q=/)
      const picks = page.locator('.law-list .pick')
      await expect.poll(() => picks.count()).toBeLessThan(60)
      expect(await printed(page, '.law-list .pick')).toHaveLength(await picks.count())
    },
    patience,
  )

  it(
    'prints every value where that is asked for',
    async () => {
      const { page, url } = desk
      await page.addInitScript(
        `window.print = () => { window.shown = document.querySelector('.law-list').className }`,
      )
      await openAt(page, `${url}/law`, { language, width: 'wide' })
      await page.getByRole('button', { name: /값 \d+개 모두 인쇄|Print all \d+ values/ }).click()
      expect(await page.evaluate('window.shown')).toBe('law-list')
      await expect.poll(() => page.locator('.law-list.titles').count()).toBe(1)
    },
    patience,
  )

  it(
    'prints a price with what was entered, in words and without a field',
    async () => {
      const { page, url } = desk
      const asked = 'goods=shirt&hs=6109101000&unit_price=180&declared_on=2026-02-03'
      const address = `${url}/price?${asked}&intl_freight=0&intl_insurance=0`
      await openAt(page, address, { language, width: 'wide' })
      // 259,718 won: duty 33,760, VAT 29,340.
      await page.locator('.total', { hasText: /322,818/ }).waitFor()
      expect(await printed(page, 'input, .input, .segments')).toEqual([])
      const entered = (await printed(page, '.print-only .fact')).join(' ')
      expect(entered).toContain('6109101000')
      expect(entered).toMatch(/180/)
      expect(await printed(page, '.total')).toHaveLength(1)
    },
    patience,
  )

  it(
    'prints rates with the weeks that they hold for, and those that are missing',
    async () => {
      const { page, url } = desk
      await openAt(page, `${url}/settings?view=tables`, { language, width: 'wide' })
      await page.locator('caption').waitFor()
      const weeks = await printed(page, 'caption, .notice .print-only')
      expect(weeks).toHaveLength(2)
      for (const week of weeks) expect(week).toMatch(/\d.* – .*\d/)
      expect(await printed(page, 'input, .input')).toEqual([])
    },
    patience,
  )
})
