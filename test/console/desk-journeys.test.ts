/** What people do with what came in: read charts, follow the work, mend rows, move a day, take a paper. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { takeIn } from './browser.js'
import { withSample } from './with-sample.js'

const desk = withSample()

it('shows the values around the limits, and leads from a bar to its parcels', async () => {
  await desk.page.goto(desk.url)
  const chart = desk.page.getByRole('img', { name: /limits \$150, \$200/ })
  const canvas = chart.locator('canvas').first()
  await canvas.waitFor()
  await canvas.scrollIntoViewIfNeeded()
  const box = (await canvas.boundingBox())!
  // The last bar stands for everything above the last band, at the right end.
  await desk.page.mouse.click(box.x + box.width - 35, box.y + box.height - 40)
  await desk.page.waitForURL(/\/parcels\?over_usd=300$/)
  const { count } = (await (
    await fetch(`${desk.url}/v1/parcels?over_usd=300&count=true`)
  ).json()) as { readonly count: number }
  expect(count).toBeGreaterThan(0)
  await desk.page.getByText(`${count} parcels`).waitFor()
}, 60_000)

it('says once that the server cannot be reached, as soon as a question is lost', async () => {
  await desk.page.goto(`${desk.url}/parcels`)
  await desk.page.getByRole('grid', { name: 'Parcels' }).waitFor()
  await desk.page.route('**/v1/**', route => route.abort())
  await desk.page.getByRole('link', { name: 'Today', exact: true }).click()
  await desk.page.getByText(/cannot be reached/).waitFor({ timeout: 1000 })
  await desk.page.getByText('Not received yet.').first().waitFor()
  expect(await desk.page.getByText(/cannot be reached/).count()).toBe(1)
  await desk.page.unroute('**/v1/**')
  await desk.page.getByRole('heading', { name: 'What needs a person' }).waitFor()
}, 60_000)

it('tells of one file how many parcels need a person, and that a sample is made up', async () => {
  await desk.page.goto(desk.url)
  await desk.page.getByText('19 of these are no real parcels').waitFor()
  await desk.page.getByRole('link', { name: 'Show the sample only' }).click()
  await desk.page.getByText('Only parcels of inbound-public-cases.csv are shown.').waitFor()
  const overview = await (await fetch(`${desk.url}/v1/overview`)).json()
  const decide = (overview as { work: { decide: number } }).work.decide
  await desk.page.getByRole('link', { name: `${decide} to be decided by a person` }).click()
  await desk.page.waitForURL(/\/parcels\?.*work=decide/)
  await desk.page.getByText(`${decide} parcels`, { exact: true }).waitFor()
  // The reason that is asked for stands in its row, however many a parcel has.
  await desk.page.goto(`${desk.url}/parcels?reason=ex_post_days_differ`)
  await desk.page
    .getByRole('button', { name: /declared on different days/ })
    .first()
    .waitFor()
}, 60_000)

it('says the same in a table, whose rows lead there too', async () => {
  await desk.page.goto(desk.url)
  const spread = desk.page.locator('section', {
    has: desk.page.getByRole('heading', { name: 'Goods value around the limits' }),
  })
  await spread.getByRole('button', { name: 'As a table' }).click()
  await spread.getByRole('link', { name: 'above USD 200, up to 210' }).click()
  await desk.page.waitForURL(/over_usd=200&to_usd=210$/)
  await desk.page.getByText('US-200.01', { exact: true }).waitFor()
}, 60_000)

it('shows a problem on its row with what to do, and goes on to the parcel', async () => {
  await desk.page.goto(`${desk.url}/take-in`)
  await desk.page.getByRole('button', { name: 'Problems: 1' }).click()
  const wrong = desk.page.locator('.cell.wrong')
  await wrong.waitFor()
  expect(await wrong.locator('mark').count()).toBe(1)
  await desk.page.getByRole('button', { name: 'Whole row' }).click()
  expect(await desk.page.locator('.row-text .cell').count()).toBeGreaterThan(10)
  await desk.page.locator('.problem').getByRole('link', { name: 'BROKEN' }).click()
  await desk.page.waitForURL(/\/parcels\/BROKEN$/)
}, 60_000)

it('remembers how the columns of a source were matched, and forgets it when told so', async () => {
  const path = join(scratch('remembered'), 'again.csv')
  const header = 'parcel,declared_on,wherefrom,goods,quantity,unit_price,currency'
  writeFileSync(path, `${header}\nR1,2026-02-03,CN,shirt,1,10,USD\n`)
  const choose = async (): Promise<void> => {
    await desk.page.goto(`${desk.url}/take-in`)
    const chosen = desk.page.waitForEvent('filechooser')
    await desk.page.getByRole('button', { name: 'Choose a file' }).click()
    await (await chosen).setFiles(path)
  }
  await choose()
  await desk.page.getByRole('combobox', { name: 'Column for wherefrom' }).fill('(ship_from)')
  await desk.page.getByRole('option', { name: /\(ship_from\)/ }).click()
  const remembered = desk.page.waitForResponse(one => one.request().method() === 'PUT')
  await desk.page.getByRole('button', { name: 'Take a file in' }).click()
  await remembered
  await choose()
  await desk.page.getByText('This header was matched before').waitFor()
  const column = desk.page.getByRole('combobox', { name: 'Column for wherefrom' })
  expect(await column.inputValue()).toMatch(/\(ship_from\)/)
  await desk.page.getByRole('button', { name: 'Forget what was matched' }).click()
  await desk.page.getByText('has columns that are not known').waitFor()
}, 60_000)

it('moves the day of a parcel, and sees the answer of the law of that day', async () => {
  await desk.page.goto(`${desk.url}/parcels/US-200`)
  const now = desk.page.locator('section', {
    has: desk.page.getByText('Answer to the changed parcel'),
  })
  await now.getByText('list clearance').first().waitFor()
  const day = desk.page.getByRole('slider', { name: 'Declared on' })
  await day.focus()
  await desk.page.keyboard.press('Home')
  // 29 June 2025, the first day within two years that has a rate of exchange: others are skipped.
  await desk.page.getByText(/\(−219 days\)/).waitFor()
  await desk.page.getByRole('button', { name: 'As given' }).click()
  await desk.page.getByText(/\(−219 days\)/).waitFor({ state: 'detached' })
}, 60_000)

it('hands out the explanation of what was recorded as a paper', async () => {
  await desk.page.goto(`${desk.url}/parcels/PAIR-1`)
  const link = desk.page.getByRole('link', { name: 'Explanation (PDF)' }).first()
  const address = await link.getAttribute('href')
  expect(address).toMatch(/\/parcels\/PAIR-1\/explanation\.pdf\?language=en$/)
  const paper = await desk.page.request.get(`${desk.url}${address}`)
  expect(paper.headers()['content-type']).toBe('application/pdf')
  await desk.page.getByRole('heading', { name: 'Combined with' }).waitFor()
  await desk.page.getByRole('link', { name: 'PAIR-2' }).click()
  await desk.page.waitForURL(/\/parcels\/PAIR-2$/)
}, 60_000)

it('shows what a buyer pays in each country, and why, down to the article', async () => {
  const asked = 'goods=toner&hs=3304991000&kind=cosmetic&origin=KR&freight=8&insurance=0'
  await desk.page.goto(`${desk.url}/landed?${asked}&entered_on=2026-08-10`)
  await desk.page.getByText('Enter a unit price').waitFor()
  await desk.page.getByLabel('unit price').fill('45')
  const row = (name: RegExp) => desk.page.getByRole('row', { name })
  await row(/^United States .*USD/).waitFor()
  await desk.page.getByRole('heading', { name: 'Lawful options' }).waitFor()
  let answer = (): void => undefined
  const isAnswered = new Promise<void>(resolve => {
    answer = resolve
  })
  await desk.page.route('**/v1/landed/explanations', async route => {
    await isAnswered
    await route.continue()
  })
  await row(/^European Union .*EUR/)
    .getByRole('button')
    .click()
  await desk.page.waitForURL(/[?&]to=AT(&|$)/)
  const there = desk.page.locator('section.panel', {
    has: desk.page.getByRole('heading', { name: /^European Union/ }),
  })
  // Nothing of the country before may stand under the name of the next, however slow the answer is.
  const options = there.first().getByRole('heading', { name: 'Lawful options' })
  await options.waitFor({ state: 'detached' })
  answer()
  await options.waitFor()
  await there.first().locator('.folds .fold-button').first().click()
  await there.first().locator('.fold-body .article a:visible').first().waitFor()
  expect([...new URL(desk.page.url()).searchParams.keys()]).not.toContain('buyer')
}, 60_000)

it('prices the orders of a file at their doors at a click, and explains one of them', async () => {
  await desk.page.goto(`${desk.url}/orders`)
  const chosen = desk.page.waitForEvent('filechooser')
  await desk.page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chosen).setFiles('samples/outbound-orders.csv')
  await desk.page.getByRole('button', { name: 'Show landed prices' }).click()
  const prices = desk.page.getByRole('region', { name: 'Landed prices' })
  await prices.getByRole('row').nth(1).getByRole('button').click()
  await desk.page.getByRole('heading', { name: 'What would change it' }).waitFor()
  expect(await prices.getByRole('row').count()).toBeGreaterThan(3)
}, 60_000)

it('walks the list by keys alone, sorts it, and opens a row', async () => {
  await desk.page.goto(`${desk.url}/parcels`)
  await desk.page.getByRole('button', { name: 'Collected', exact: true }).click()
  await desk.page.waitForURL(/sort=collected_krw/)
  const grid = desk.page.getByRole('grid', { name: 'Parcels' })
  const named = grid.locator('tbody tr[aria-selected="true"] .mono').first()
  await grid.focus()
  const first = await named.textContent()
  await desk.page.keyboard.press('End')
  const last = await named.textContent()
  await desk.page.keyboard.press('ArrowUp')
  const chosen = await named.textContent()
  expect(new Set([first, last, chosen]).size).toBe(3)
  await desk.page.keyboard.press('Enter')
  await desk.page.waitForURL(url => url.pathname === `/parcels/${chosen}`)
}, 60_000)

/** The list as it would be with so many parcels. */
async function listOf(total: number): Promise<void> {
  const { items } = (await (await fetch(`${desk.url}/v1/parcels?limit=1`)).json()) as {
    readonly items: readonly object[]
  }
  await desk.page.route(/\/v1\/parcels\?/, route => {
    const asked = new URL(route.request().url()).searchParams
    const skip = Number(asked.get('skip') ?? 0)
    const length = Math.min(Number(asked.get('limit')), total - skip)
    const made = Array.from({ length }, (_, n) => ({ ...items[0], parcel: `N${skip + n + 1}` }))
    return route.fulfill({ json: { items: made, next: null, count: total } })
  })
  await desk.page.goto(`${desk.url}/parcels`)
  await desk.page.getByText(`${total.toLocaleString('en-GB')} parcels`).waitFor()
}

it('has rows in sight also once a phone is turned', async () => {
  await desk.page.setViewportSize({ width: 400, height: 800 })
  await listOf(190)
  const view = desk.page.locator('.big-table')
  await view.evaluate(element => element.scrollTo(0, 5000))
  await desk.page.setViewportSize({ width: 800, height: 600 })
  // 5,000 points down, rows of 40 points: the 126th is the first.
  const row = view.getByText('N127', { exact: true })
  await row.waitFor()
  const [own, all] = [await row.boundingBox(), await view.boundingBox()]
  expect(own!.y).toBeGreaterThan(all!.y)
  expect(own!.y).toBeLessThan(all!.y + all!.height)
}, 60_000)

it('shows the last of five million rows, where a browser no longer lays out', async () => {
  await listOf(5_000_000)
  const grid = desk.page.getByRole('grid', { name: 'Parcels' })
  await grid.focus()
  await desk.page.keyboard.press('End')
  const last = await grid.getByText('N5000000', { exact: true }).boundingBox()
  const view = await desk.page.locator('.big-table').boundingBox()
  expect(last!.y).toBeGreaterThan(view!.y)
  expect(last!.y + last!.height).toBeLessThanOrEqual(view!.y + view!.height)
}, 60_000)

it('says what many rows lack as pages do, without an option of the terminal', async () => {
  const path = join(scratch('unrated'), 'unrated.csv')
  const header = 'parcel,declared_on,ship_from,goods,quantity,unit_price,currency'
  const rows = ['U1', 'U2'].map(parcel => `${parcel},2036-01-07,CN,shirt,1,10,USD`)
  writeFileSync(path, [header, ...rows, ''].join('\n'))
  await takeIn(desk.url, path)
  await desk.page.goto(`${desk.url}/take-in`)
  const job = desk.page.locator('section.panel', {
    has: desk.page.getByRole('heading', { name: 'unrated.csv' }),
  })
  await job.getByRole('button', { name: 'Problems: 2' }).click()
  const group = job.locator('.notice li')
  await group.getByText(/in Settings › Rates and tariff/).waitFor()
  expect(await group.textContent()).toMatch(/^2 times/)
  expect(await job.textContent()).not.toContain('--rates')
}, 60_000)
