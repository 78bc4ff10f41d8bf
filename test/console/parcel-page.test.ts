/** The page of a parcel: to an article and back, another lawful way, days that cannot be judged. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Key, texts } from '../../console/src/texts.js'
import { tryTexts } from '../../console/src/texts-try.js'
import { openAt } from './browser.js'
import { withSample } from './with-sample.js'

const desk = withSample()
const patience = 60_000
const focused = 'document.activeElement?.textContent'

const days = `parcel,line,purchased_on,arrived_on,declared_on,ship_from,goods,quantity,unit_price,currency
DAYS,1,2026-01-25,2026-02-01,2026-02-03,CN,티셔츠,1,60,USD
REFUSED,1,2026-01-25,2026-02-01,2026-02-03,CN,티셔츠,1,60,XXX
`

beforeAll(async () => {
  const sent = await fetch(`${desk.url}/v1/files?name=days.csv`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: days,
  })
  const { assessment } = (await sent.json()) as { readonly assessment: string }
  const state = async () => (await (await fetch(`${desk.url}/v1/jobs/${assessment}`)).json()).state
  while ((await state()) !== 'done') await new Promise(resolve => setTimeout(resolve, 100))
}, 90_000)

const looks = [
  { language: 'ko', width: 'wide' },
  { language: 'en', width: 'phone' },
] as const

async function isInSight(page: Page, place: string): Promise<boolean> {
  const box = await page.locator(place).boundingBox()
  return box !== null && box.y >= 0 && box.y + box.height <= 900
}

describe.each(looks)('in $language, $width', ({ language, width }) => {
  const at = language === 'ko' ? 0 : 1
  const say = (key: Key): string => texts[key][at]
  const sayTry = (key: keyof typeof tryTexts): string => tryTexts[key][at]

  it(
    'leads from a reason to its value, which is marked and has the focus, and back as it was',
    async () => {
      const { page, url } = desk
      const told = await openAt(page, `${url}/parcels/E33-151`, { language, width })
      await page.locator('.folds .fold-button').first().click()
      const article = page.locator('.fold-body .own-law').first()
      await article.scrollIntoViewIfNeeded()
      const address = new URL((await article.getAttribute('href')) ?? '', url)
      await article.click()
      await page.waitForURL(/\/law\?key=/)
      const title = (await page.locator('.law-value h2').textContent()) ?? ''
      await expect.poll(() => page.evaluate(focused)).toBe(title)
      expect(await page.locator('.law-value .mono').textContent()).toBe(
        address.searchParams.get('key'),
      )
      expect(await isInSight(page, '.law-value .timeline > .held')).toBe(true)
      const inList = await page.evaluate<number[]>(`(() => {
        const list = document.querySelector('.law-list').getBoundingClientRect()
        const one = document.querySelector('.law-list [aria-current]').getBoundingClientRect()
        return [one.top - list.top, list.bottom - one.bottom]
      })()`)
      for (const inside of inList) expect(inside).toBeGreaterThanOrEqual(0)
      // The way back outlives a reload.
      await page.reload()
      await page.getByRole('link', { name: /E33-151/ }).click()
      await page.waitForURL(/\/parcels\/E33-151$/)
      expect(told).toEqual([])
    },
    patience,
  )

  it(
    'finds a reason open, at the same place, when it comes back from its article',
    async () => {
      const { page, url } = desk
      await openAt(page, `${url}/parcels/E33-151`, { language, width })
      await page.locator('.folds .fold-button').first().click()
      const article = page.locator('.fold-body .own-law').first()
      await article.scrollIntoViewIfNeeded()
      const height = await page.evaluate<number>('scrollY')
      await article.click()
      await page.getByRole('link', { name: /E33-151/ }).click()
      await page.locator('.folds .fold[data-expanded]').first().waitFor()
      await expect.poll(() => page.evaluate<number>('scrollY')).toBe(height)
      expect(await article.isVisible()).toBe(true)
    },
    patience,
  )

  it(
    'says beside the headline that another lawful way collects less, and leads there',
    async () => {
      const { page, url } = desk
      await openAt(page, `${url}/parcels/US-200.01`, { language, width })
      // 288,590 won: 13 % and VAT are 70,120; the simplified 18 % are 51,940.
      const offer = page.locator('.verdict + .offers').first()
      await offer.getByText(/18,180/).waitFor()
      await offer.getByRole('button', { name: sayTry('seeOptions') }).click()
      await expect.poll(() => page.evaluate(focused)).toBe(say('options'))
      const closed = page.getByRole('button', { name: /쓸 수 없는 방법|Not open to these goods/ })
      expect(await closed.getAttribute('aria-expanded')).toBe('false')
      const less = {
        ko: '미국발 특송 목록통관 한도 200달러',
        en: /express goods from the United States, 200/,
      }
      await page.getByText(less[language]).first().waitFor()
      // 149 dollars are free: nothing collects less.
      await page.goto(`${url}/parcels/E33-149`)
      await page.locator('.slider').first().waitFor()
      expect(await page.locator('.offers').count()).toBe(0)
    },
    patience,
  )

  it(
    'says what a day lacks, offers each day once, and leads to the rate of its week',
    async () => {
      const { page, url } = desk
      await openAt(page, `${url}/parcels/US-200.01`, { language, width })
      await page.getByText(sayTry('trySavesNothing')).waitFor()
      const typed = page
        .getByRole('group', { name: sayTry('declaredOnTyped') })
        .getByRole('spinbutton')
      const type = async (year: string, month: string, day: string): Promise<void> => {
        await typed.first().click()
        const parts = language === 'ko' ? [year, month, day] : [day, month, year]
        for (const part of parts) await page.keyboard.type(part)
      }
      const notice = page.locator('.notice.open')
      const chips = notice.locator('.chip')
      await type('2003', '05', '05')
      await notice.getByText({ ko: /2004\. 3\. 31\.부터/, en: /31 Mar 2004/ }[language]).waitFor()
      expect(await chips.count()).toBe(1)
      await type('2030', '01', '05')
      await notice.getByText({ ko: /아직 고시되지/, en: /not published yet/ }[language]).waitFor()
      expect(await chips.count()).toBe(2)
      // The week of 2026-08-02 lies between rates that are on board: one day before, one after.
      await type('2026', '08', '03')
      await expect.poll(() => chips.count()).toBe(3)
      expect(new Set(await chips.allInnerTexts()).size).toBe(3)
      await chips.last().click()
      await page.waitForURL(/\/settings\?view=tables&on=2026-08-03&currency=USD$/)
      const won = page.locator('[data-field="krw_per_unit"] input')
      await expect
        .poll(() => won.evaluate(input => input === input.ownerDocument.activeElement))
        .toBe(true)
      await page.getByRole('link', { name: /US-200\.01/ }).click()
      await page.waitForURL(/\/parcels\/US-200\.01$/)
    },
    patience,
  )

  it(
    'judges another proof of origin by keys alone, and keeps nothing of it',
    async () => {
      const { page, url } = desk
      await openAt(page, `${url}/parcels/E33-151`, { language, width })
      const now = page.locator('section.panel', {
        has: page.getByRole('heading', { name: say('answerNow') }),
      })
      await now
        .first()
        .getByText(/52,930/)
        .first()
        .waitFor()
      const proofs = page.getByRole('radiogroup', { name: say('originProof') })
      await proofs.getByRole('radio').first().focus()
      await page.keyboard.press('ArrowRight')
      // China 2.6 %: 5,660 and VAT 22,350.
      await now
        .first()
        .getByText(/28,010/)
        .first()
        .waitFor()
      await page.reload()
      await now
        .first()
        .getByText(/52,930/)
        .first()
        .waitFor()
    },
    patience,
  )

  it(
    'says of a day that is tried that it is before the arrival or the purchase',
    async () => {
      const { page, url } = desk
      await openAt(page, `${url}/parcels/DAYS`, { language, width })
      const typed = page
        .getByRole('group', { name: sayTry('declaredOnTyped') })
        .getByRole('spinbutton')
      const notice = page.getByText({ ko: /고른 날\(/, en: /The day chosen/ }[language])
      await typed.first().waitFor()
      expect(await notice.count()).toBe(0)
      const type = async (month: string, day: string): Promise<void> => {
        await typed.first().click()
        const parts = language === 'ko' ? ['2026', month, day] : [day, month, '2026']
        for (const part of parts) await page.keyboard.type(part)
      }
      // Bought on 25 January, arrived on 1 February.
      await type('01', '28')
      await notice
        .getByText({ ko: /도착일\(2026\. 2\. 1\.\)보다/, en: /1 Feb 2026/ }[language])
        .waitFor()
      await type('01', '20')
      await notice
        .getByText({ ko: /실제로는 있을 수 없습니다/, en: /which cannot be/ }[language])
        .waitFor()
      expect(await notice.count()).toBe(1)
    },
    patience,
  )

  it(
    'says in the history of a refused parcel that it was refused, and why',
    async () => {
      const { page, url } = desk
      await openAt(page, `${url}/parcels/REFUSED`, { language, width })
      const row = page.locator('table.judged tbody tr').first()
      await row.getByText({ ko: '거부', en: 'refused' }[language], { exact: true }).waitFor()
      await row.getByText({ ko: /'XXX'/, en: /'XXX'/ }[language]).waitFor()
      expect(await row.getByText(say('notKnown'), { exact: true }).count()).toBe(0)
    },
    patience,
  )
})
