/** What people do in the console, in a real browser: find, open, change, price, take a file in. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { workbook } from '../workbook.js'
import { withSample } from './with-sample.js'

const desk = withSample()

async function chooseFile(path: string): Promise<void> {
  const chosen = desk.page.waitForEvent('filechooser')
  await desk.page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chosen).setFiles(path)
}

it('leads from what is refused to the parcel and the reason', async () => {
  await desk.page.goto(desk.url)
  await desk.page.getByRole('link', { name: /^Refused parcels/ }).click()
  await desk.page.getByText('BROKEN', { exact: true }).click()
  await desk.page.waitForURL(/\/parcels\/BROKEN$/)
  await desk.page
    .getByText(/'2026-02-30'/)
    .first()
    .waitFor()
  // What was written stands there, and not the day that a clock makes of it.
  await desk.page.getByRole('cell', { name: /^2026-02-30/ }).waitFor()
}, 60_000)

it('types a year on the page of the law, which stays what it is until there is a day', async () => {
  const { page } = desk
  await page.goto(`${desk.url}/law?view=between&on=0002-11-30`)
  const first = page.getByRole('group', { name: 'First day' }).getByRole('spinbutton')
  await first.last().click()
  await page.keyboard.type('202')
  await page.getByText(/^[\d,]+ values changed/).waitFor()
  expect(new URL(page.url()).searchParams.get('a')).toBe(null)
  await page.keyboard.type('0')
  await page.waitForURL(/a=2020-11-30/)
  await page.getByRole('columnheader', { name: '30 Nov 2020' }).waitFor()
}, 60_000)

it('says that a day has no rate of exchange, and leads to one that has', async () => {
  const { page } = desk
  await page.goto(`${desk.url}/parcels/US-200.01`)
  const now = page.locator('section.panel', { has: page.getByText('Answer to the changed parcel') })
  const typed = page.getByRole('group', { name: 'Declared on, typed' }).getByRole('spinbutton')
  await typed.nth(1).click()
  await page.keyboard.type('08')
  await now.getByText(/customs rate of USD .* is not on board/).waitFor()
  await now.getByRole('button', { name: /nearest day before/ }).click()
  await now.locator('.big', { hasText: /won/ }).waitFor()
  await page.getByRole('button', { name: 'As given' }).click()
  await page.getByRole('button', { name: 'Apply' }).first().click()
  await now.locator('.big', { hasText: /^0 won$/ }).waitFor()
  await page.getByRole('link', { name: 'To the list of parcels' }).click()
  await page.waitForURL(/\/parcels$/)
  await page.getByRole('grid', { name: 'Parcels' }).waitFor()
  // The list now lies ahead of the parcel: it is opened, and what was looked at before is not.
  await page.goBack()
  await now.waitFor()
  await page.getByRole('link', { name: 'To the list of parcels' }).click()
  await page.waitForURL(/\/parcels$/)
}, 60_000)

it('changes the price of a parcel, and sees it become free', async () => {
  await desk.page.goto(`${desk.url}/parcels/US-200.01`)
  const now = desk.page.locator('section', {
    has: desk.page.getByText('Answer to the changed parcel'),
  })
  await now.getByText('70,120 won').first().waitFor()
  await desk.page.getByRole('slider', { name: 'Price' }).focus()
  for (let presses = 0; presses < 30; presses++) await desk.page.keyboard.press('ArrowLeft')
  await now.getByText('list clearance').first().waitFor()
  expect(await now.locator('.big').textContent()).toBe('0 won')
}, 60_000)

const foreign = {
  names: [
    '관리번호',
    '발송국',
    '품명',
    '수량',
    '단가',
    '통화',
    '무게(kg)',
    '개인통관고유부호',
    '비고',
  ],
  row: ['F1', 'CN', 'shirt', '1', '10', 'USD', '0.6', 'P123456789012', 'x'],
}

const matchesOf = async () => (await (await fetch(`${desk.url}/v1/matches`)).json()).matches

it('matches the columns of a workbook from elsewhere, and judges it', async () => {
  const path = join(scratch('foreign'), 'foreign.xlsx')
  writeFileSync(path, workbook([{ name: '목록', rows: [foreign.names, foreign.row] }]))
  await desk.page.goto(`${desk.url}/take-in`)
  await chooseFile(path)
  await desk.page.getByText(/Required columns are missing: .*\(parcel\).*\(declared_on\)/).waitFor()
  const send = desk.page.getByRole('button', { name: 'Take a file in' })
  expect(await send.isDisabled()).toBe(true)
  await desk.page.getByRole('combobox', { name: 'Column for 관리번호' }).fill('(parcel)')
  await desk.page.getByRole('option', { name: /\(parcel\)/ }).click()
  await desk.page.getByRole('button', { name: /^Gross weight of the parcel, g/ }).click()
  await desk.page.getByText('0.6 kg → 600 g').waitFor()
  await desk.page.getByRole('checkbox', { name: /개인통관고유부호/, checked: true }).waitFor()
  const lacking = desk.page.getByRole('region', { name: 'Columns that this file lacks' })
  const days = [
    ['year', '2026'],
    ['month', '02'],
    ['day', '03'],
  ] as const
  for (const [part, typed] of days) {
    await lacking
      .getByRole('spinbutton', { name: new RegExp(`^${part},`) })
      .pressSequentially(typed)
  }
  const amount = lacking.getByRole('textbox', { name: /international freight/ })
  await amount.fill('12 dollars')
  await lacking.getByText(/'12 dollars' is not an amount/).waitFor()
  await amount.fill('12.5')
  await lacking.getByText(/in a parcel of several rows it is added up/).waitFor()
  const none = lacking.getByRole('button', { name: 'There was none: 0 in all rows' })
  for (const at of [0, 1, 2, 3]) {
    await none.nth(at).click()
    await expect.poll(() => none.nth(at).isDisabled()).toBe(true)
  }
  await send.click()
  await expect.poll(matchesOf).toHaveLength(1)
  const job = desk.page.locator('section', {
    has: desk.page.getByRole('heading', { name: 'foreign.xlsx' }),
  })
  await job.getByText('done').waitFor({ timeout: 30_000 })
  await job.getByText('No problems.').waitFor()
  const kept = await (await fetch(`${desk.url}/v1/parcels/F1`)).json()
  expect(kept.judgements[0].lines[0].input).toMatchObject({
    ...{ parcel_weight_g: '600', local_tax: '0', declared_on: '2026-02-03' },
  })
}, 90_000)

it('knows those columns in CP949 too, and says of a file that it is none', async () => {
  const folder = scratch('korean')
  const korean = join(folder, 'korean.csv')
  const lines = [foreign.names, foreign.row].map(cells => `${cells.join()}\n`)
  writeFileSync(korean, iconv.encode(lines.join(''), 'cp949'))
  await desk.page.goto(`${desk.url}/take-in`)
  await chooseFile(korean)
  await desk.page.getByText(/korean\.csv.*matched before|matched before.*korean\.csv/).waitFor()
  await desk.page.getByRole('button', { name: 'Cancel' }).click()
  const broken = join(folder, 'broken.csv')
  writeFileSync(broken, Buffer.from([1, 0, 2, 0, 3, 0, 4, 0, 10]))
  await chooseFile(broken)
  await desk.page.getByText(/This is no format that can be read/).waitFor()
}, 90_000)

it('reads orders of a channel, asks, and fills in what was answered', async () => {
  await desk.page.goto(`${desk.url}/orders`)
  const chosen = desk.page.waitForEvent('filechooser')
  await desk.page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chosen).setFiles('samples/orders-shopify.csv')
  await desk.page.getByText('orders: 5, lines: 6').waitFor()
  await desk.page.getByLabel('Who is the exporter?').fill('Made-up Seller')
  const hs = desk.page.getByRole('group', { name: /^RT-150/ }).getByLabel(/HS code/)
  await hs.fill('3304991000')
  await desk.page.getByRole('button', { name: 'Fill in the answers' }).click()
  await desk.page.getByLabel('Who is the exporter?').waitFor({ state: 'detached' })
  expect(await hs.count()).toBe(0)
  const saved = desk.page.waitForEvent('download')
  const read = desk.page.locator('section', { hasText: 'orders: 5, lines: 6' })
  await read.getByRole('button', { name: 'Orders as CSV' }).click()
  const csv = readFileSync(await (await saved).path(), 'utf8')
  expect(csv).toContain('RT-150,3304991000,')
  const kept = await (await fetch(`${desk.url}/v1/products`)).text()
  expect(kept).toContain('3304991000')
  expect(kept).not.toContain('Sample Buyer')
}, 90_000)

it('tells an answer that cannot be used at its question', async () => {
  await desk.page.goto(`${desk.url}/orders`)
  const chosen = desk.page.waitForEvent('filechooser')
  await desk.page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chosen).setFiles('samples/orders-shopify.csv')
  const weight = desk.page.getByRole('group', { name: /^RT-150/ }).getByLabel(/weigh/)
  await weight.fill('heavy')
  await desk.page.getByRole('button', { name: 'Fill in the answers' }).click()
  await desk.page
    .getByRole('group', { name: /^RT-150/ })
    .getByText("'heavy'")
    .waitFor()
  await weight.fill('150')
  await desk.page.getByRole('button', { name: 'Fill in the answers' }).click()
  await weight.waitFor({ state: 'detached' })
}, 90_000)

it('changes a product of the master, and finds it by what it is', async () => {
  await desk.page.goto(`${desk.url}/orders?view=products`)
  await desk.page.getByRole('button', { name: 'Add a product' }).click()
  const dialog = desk.page.getByRole('dialog')
  await dialog.getByLabel('SKU').fill('TEA-9')
  await dialog.getByLabel('English name of the goods').fill('Barley tea')
  await dialog.getByLabel('Korean HS code').fill('12')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.getByText('(12)').waitFor()
  await dialog.getByLabel('Korean HS code').fill('1904.20-9000')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  await desk.page.getByLabel(/Find by SKU/).fill('barley')
  await desk.page.getByText('products: 1').waitFor()
  await desk.page.getByRole('cell', { name: '1904209000' }).waitFor()
}, 90_000)

it('matches the columns of orders that no format tells, and reads them', async () => {
  const path = join(scratch('elsewhere'), 'elsewhere.csv')
  writeFileSync(
    path,
    '주문번호,판매일,목적국,물건,주문 수량,판매 단가,통화\nQ-1,2026-11-02,US,Cup,2,7.5,USD\n',
  )
  await desk.page.goto(`${desk.url}/orders`)
  const chosen = desk.page.waitForEvent('filechooser')
  await desk.page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chosen).setFiles(path)
  await desk.page.getByText('Required columns that are missing: goods').waitFor()
  await desk.page.getByRole('button', { name: /물건/ }).click()
  await desk.page.getByRole('option', { name: 'Goods', exact: true }).click()
  await desk.page.getByRole('button', { name: 'Read the orders' }).click()
  await desk.page.getByText('orders: 1, lines: 1').waitFor()
}, 90_000)

it('says that there is no such page, with a way back', async () => {
  const answer = await desk.page.goto(`${desk.url}/nowhere`)
  expect(answer?.status()).toBe(404)
  await desk.page.getByRole('link', { name: 'Go to Today' }).click()
  await desk.page.waitForURL(`${desk.url}/`)
}, 60_000)
