/** What a page holds while its server is away or another one is open; the way out of a bad address. */
import { expect, it } from 'vitest'
import { pictureOf } from './browser.js'
import { withSample } from './with-sample.js'

const desk = withSample()

const header = '송장번호,도착일,공급자,보내는사람,발송국,품명,수량,단가,통화,미국 내 운임'
const rows = [
  'D1,2026-11-24,Zappos,Zappos LLC,US,running shoes,1,140.00,USD,0',
  'D2,2026-11-26,Zappos,Zappos LLC,US,cotton shirt,2,48.00,USD,0',
]

async function bringDraft(): Promise<void> {
  desk.page.setDefaultTimeout(6000)
  const { page } = desk
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  const buffer = Buffer.from(`${[header, ...rows].join('\n')}\n`)
  await (await chosen).setFiles({ name: 'own.csv', mimeType: 'text/csv', buffer })
}

it('keeps a file and what was chosen for it while rates are looked for', async () => {
  const { page, url } = desk
  await page.goto(`${url}/take-in`)
  await bringDraft()
  await page.getByText('parcels of 24 Nov 2026 – 26 Nov 2026').waitFor()
  const rowOf = (name: string) =>
    page.locator('.match-row', { has: page.getByText(name, { exact: true }) })
  const sender = rowOf('보내는사람')
  await sender.getByText('Choose one column only: 공급자').waitFor()
  await page.screenshot({ path: pictureOf('as-left-offers'), fullPage: true })
  await sender.getByRole('button', { name: /seller/i }).click()
  await rowOf('공급자').getByText('the column “보내는사람” is that already').waitFor()
  expect(await rowOf('공급자').locator('button.chip').count()).toBe(0)
  const field = () => sender.getByRole('combobox').inputValue()
  const before = await field()
  expect(before).toMatch(/seller/i)
  await page.getByRole('link', { name: 'Import rates' }).click()
  await page.getByRole('heading', { name: 'Customs rates' }).waitFor()
  await page.goBack()
  await page.getByText('parcels of 24 Nov 2026 – 26 Nov 2026').waitFor()
  expect(await field()).toBe(before)
  await page.screenshot({ path: pictureOf('as-left-matching'), fullPage: true })
  await page.reload()
  await page.getByRole('button', { name: 'Choose a file' }).waitFor()
  expect(await page.locator('.match-row').count()).toBe(0)
}, 60_000)

it('opens a list again without a word of its address that nobody knows', async () => {
  const { page, url } = desk
  await page.goto(`${url}/parcels?status=rejected&state=refused`)
  const way = page.getByRole('link', { name: 'Open again without status' })
  await way.waitFor()
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0)
  await page.screenshot({ path: pictureOf('as-left-word') })
  await way.click()
  await page.waitForURL(/\/parcels\?state=refused$/)
  await page
    .getByText('No parcel fits')
    .or(page.getByRole('grid', { name: 'Parcels' }))
    .waitFor()
}, 60_000)

it('shows the list that was received last while the server is away, and turns nothing else', async () => {
  const { page, url } = desk
  await page.goto(`${url}/parcels`)
  const list = page.getByRole('grid', { name: 'Parcels' })
  await list.waitFor()
  await page.getByRole('link', { name: 'Law', exact: true }).click()
  await page.getByRole('heading', { name: 'Law', exact: true }).waitFor()
  await page.route('**/v1/**', route => route.abort())
  await page.getByRole('link', { name: 'Parcels', exact: true }).click()
  await list.getByText('PAIR-1', { exact: true }).waitFor()
  await page.screenshot({ path: pictureOf('as-left-list') })
  await page.getByLabel('Sent from').fill('JP')
  await page.getByText('Not received yet.').waitFor()
  expect(await page.locator('.state .spin').count()).toBe(0)
  await page.screenshot({ path: pictureOf('as-left-away') })
  await page.unroute('**/v1/**')
  await list.waitFor({ timeout: 20_000 })
}, 60_000)
