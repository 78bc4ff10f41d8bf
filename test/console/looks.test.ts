/** What people do on each page, in both languages and both widths, by the words that the page shows. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { texts as shared } from '../../console/src/texts.js'
import { settingsTexts } from '../../console/src/texts-settings.js'
import { tryTexts } from '../../console/src/texts-try.js'
import { widths } from './browser.js'
import { withSample } from './with-sample.js'

const desk = withSample()

const texts = { ...shared, ...settingsTexts } as const
type Key = keyof typeof texts

const looks = [
  { language: 'ko', width: 'phone' },
  { language: 'en', width: 'wide' },
] as const

const patience = 60_000
const goods = { ko: '티셔츠', en: 't-shirt' } as const

describe.each(looks)('in $language, $width', ({ language, width }) => {
  const say = (key: Key): string => texts[key][language === 'ko' ? 0 : 1]

  async function at(address: string): Promise<Page> {
    await desk.page.setViewportSize({ width: widths[width], height: 900 })
    await desk.page.addInitScript(`localStorage.setItem('gwanmun.language', '${language}')`)
    await desk.page.goto(`${desk.url}${address}`)
    return desk.page
  }

  it(
    'today: stretches of days, and from a count to its parcels',
    async () => {
      const page = await at('/')
      await page.getByRole('link', { name: say('spanMonth') }).click()
      await page.waitForURL(/span=month/)
      const tracks = page.locator('section.panel', {
        has: page.getByRole('heading', { name: say('track'), exact: true }),
      })
      await tracks.getByRole('link').first().click()
      await page.waitForURL(/\/parcels\?.*track=/)
      await page.getByRole('grid').locator('tbody .mono').first().waitFor()
    },
    patience,
  )

  it(
    'parcels: from a reason to its article at a click, and what was wrong with a refused one',
    async () => {
      const page = await at('/parcels?parcel_start=PAIR-1')
      const row = page.getByRole('row', { name: /PAIR-1/ })
      await row.locator('.reason-button').click()
      const told = page.getByRole('dialog')
      const article = told.locator('.article a[target]').first()
      await article.waitFor()
      expect(await article.getAttribute('href')).toMatch(/^https:\/\/www\.law\.go\.kr\//)
      await page.keyboard.press('Escape')
      await told.waitFor({ state: 'detached' })
      expect(new URL(page.url()).pathname).toBe('/parcels')
      await page.goto(`${desk.url}/parcels?state=refused`)
      const wrong = { ko: /날짜가 아닙니다/, en: /is not a day/ }[language]
      await page.getByRole('row', { name: wrong }).waitFor()
      await page.getByRole('grid').focus()
      await page.keyboard.press(' ')
      await told.getByText(wrong).waitFor()
      await told.getByRole('link', { name: say('openParcel') }).click()
      await page.waitForURL(/\/parcels\/BROKEN$/)
    },
    patience,
  )

  it(
    'parcels: on a phone the filters are folded, unfold by keys, and say how many are in use',
    async () => {
      const page = await at('/parcels?state=judged')
      const used = say('filtersUsed').replace('{count}', '1')
      const button = page.getByRole('button', { name: used })
      const filter = page.getByRole('textbox', { name: say('platform') })
      await button.waitFor()
      expect(await button.getAttribute('aria-expanded')).toBe(String(width === 'wide'))
      if (width === 'wide') return filter.waitFor()
      expect(await filter.isVisible()).toBe(false)
      const box = await page.getByRole('grid').boundingBox()
      expect(box!.y).toBeLessThan(300)
      await button.focus()
      await page.keyboard.press('Enter')
      await filter.fill('Example Mall')
      await page.waitForURL(/platform=Example/)
      await page.getByRole('button', { name: say('filtersUsed').replace('{count}', '2') }).focus()
      await page.keyboard.press(' ')
      await filter.waitFor({ state: 'hidden' })
      await page.setViewportSize({ width: widths.wide, height: 900 })
      await filter.waitFor()
    },
    patience,
  )

  it(
    'price: goods by their name, what is missing, the cost at the door, the arithmetic',
    async () => {
      const page = await at(`/price?goods=${encodeURIComponent(goods[language])}&unit_price=200`)
      await page.getByText(say('suggestedChoose')).waitFor()
      await page.locator('.suggestions .pick').first().click()
      await page.locator('.folds .pick').first().click()
      await page.waitForURL(/hs=\d{10}/)
      const [before] = tryTexts.askBefore[language === 'ko' ? 0 : 1].split('{day}')
      await page.getByRole('button', { name: before! }).first().click()
      await page.locator('[data-field="intl_freight"] input').fill('20')
      await page.locator('[data-field="intl_insurance"] input').fill('0')
      await page.locator('.total', { hasText: /[\d,]+ ?(won|원)/ }).waitFor()
      const rights = await page
        .locator('table:has(tr.total) tbody td:last-child')
        .evaluateAll(cells => cells.map(cell => cell.getBoundingClientRect().right))
      expect(new Set(rights).size).toBe(1)
      const keys = [...new URL(page.url()).searchParams.keys()]
      expect(keys.filter(key => /person|customs_id/.test(key))).toEqual([])
      await page.getByRole('button', { name: say('toSteps') }).click()
      await page.locator('.steps .article a').first().waitFor()
    },
    patience,
  )

  it(
    'law: found by its words, its timeline, and what changed between two days',
    async () => {
      const page = await at('/law')
      await page.getByRole('searchbox').fill({ ko: '소액물품', en: 'relief limit' }[language])
      const found = page.locator('.law-list .pick').first()
      await found.click()
      await page.waitForURL(/key=kr\./)
      await page.locator('.timeline .held a').first().waitFor()
      await page.getByRole('link', { name: say('lawBetween') }).click()
      await page.getByRole('table').getByRole('row').nth(1).waitFor()
    },
    patience,
  )

  it(
    'schedule: found by its name, its rates by agreement, and on to a price',
    async () => {
      const page = await at('/schedule')
      await page.getByRole('searchbox').fill(goods[language])
      await page.locator('.law-list .pick').first().click()
      await page.getByRole('heading', { name: say('agreementRates') }).waitFor()
      await page.getByRole('link', { name: say('priceThis') }).click()
      await page.waitForURL(/\/price\?.*hs=\d{10}/)
    },
    patience,
  )

  it(
    'settings: accounts, rates on board, and how long things are kept',
    async () => {
      const page = await at('/settings')
      await page
        .getByRole('heading', { name: say('accounts') })
        .first()
        .waitFor()
      await page.getByRole('link', { name: say('tables') }).click()
      await page.getByText(say('editionsOnBoard')).first().waitFor()
      await page.getByRole('link', { name: say('retention') }).click()
      await page.getByLabel(say('filesDays')).fill('x')
      await page.getByText(say('daysBad')).first().waitFor()
    },
    patience,
  )
})
