/** A wrong file is taken in and withdrawn: the numbers of Today and of the list are as before it. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { csvOf } from '../store/parcels-csv.js'
import { look } from './browser.js'
import { withSample } from './with-sample.js'

const desk = withSample()

const json = async (path: string) => (await fetch(`${desk.url}${path}`)).json()

/** Sent without the page, which would ask for its columns first. */
async function send(name: string, parcels: readonly string[]): Promise<void> {
  const sent = await fetch(`${desk.url}/v1/files?name=${name}`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: csvOf(parcels.map(parcel => ({ parcel, person: parcel, price: '60' }))),
  })
  const { assessment } = (await sent.json()) as { assessment: string }
  while ((await json(`/v1/jobs/${assessment}`)).state !== 'done') {
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

const panel = (page: Page, name: string) =>
  page.locator('section.panel').filter({ has: page.getByRole('heading', { name, exact: true }) })

/** The sample has 19 parcels, the right file two; W2 stands in the wrong one too. */
async function takeBoth(page: Page, told: string[]): Promise<void> {
  page.on('console', message => message.type() === 'error' && told.push(message.text()))
  await send('right.csv', ['W1', 'W2'])
  await send('wrong.csv', ['W2', 'W3', 'W4'])
}

it('withdraws a judged file in English, wide, and judges it again', async () => {
  const { page } = desk
  const told: string[] = []
  await takeBoth(page, told)
  await page.goto(`${desk.url}/parcels`)
  await page.getByText('23 parcels', { exact: true }).waitFor()
  await page.goto(`${desk.url}/take-in`)
  const wrong = panel(page, 'wrong.csv')
  await wrong.getByRole('button', { name: 'Withdraw this file…' }).click()
  const dialog = page.getByRole('alertdialog', { name: 'Withdraw wrong.csv?' })
  await dialog.getByText('Its answers leave lists and counts').waitFor()
  const asked = await look(page, 'withdraw-ask', { language: 'en', width: 'wide' })
  expect(asked).toEqual({ overflow: 0, barriers: [], dark: [] })
  await dialog.getByRole('button', { name: 'Withdraw this file' }).click()
  await wrong.getByText(/^Withdrawn on .+ by local\./).waitFor()
  expect(await wrong.getByRole('button', { name: 'Withdraw this file…' }).count()).toBe(0)
  const after = await look(page, 'withdrawn', { language: 'en', width: 'wide' })
  expect(after).toEqual({ overflow: 0, barriers: [], dark: [] })

  await page.goto(`${desk.url}/parcels`)
  await page.getByText('21 parcels', { exact: true }).waitFor()
  expect(await page.getByText('W3', { exact: true }).count()).toBe(0)
  const { parcels, files } = await json('/v1/overview')
  expect([parcels, files]).toEqual([21, 2])

  await page.goto(`${desk.url}/parcels/W2`)
  const rows = page.locator('table.judged tbody tr')
  await rows
    .filter({ hasText: 'wrong.csv' })
    .getByText(/^withdrawn · /)
    .waitFor()
  await rows.filter({ hasText: 'right.csv' }).getByText('current', { exact: true }).waitFor()
  expect(await page.getByText('a file withdrawn on').count()).toBe(0)
  await page.goto(`${desk.url}/parcels/W3`)
  await page.getByText(/^This is the answer of wrong\.csv, a file withdrawn on /).waitFor()
  const gone = await look(page, 'withdrawn-parcel', { language: 'en', width: 'wide' })
  expect(gone).toEqual({ overflow: 0, barriers: [], dark: [] })

  await page.goto(`${desk.url}/take-in`)
  await wrong.getByRole('button', { name: 'Judge again' }).click()
  await wrong.getByRole('button', { name: 'Withdraw this file…' }).waitFor()
  expect((await json('/v1/overview')).parcels).toBe(23)
  expect(told).toEqual([])
}, 120_000)

it('withdraws one in Korean on a phone, and says why where it was done elsewhere before', async () => {
  const { page } = desk
  await page.addInitScript(`localStorage.setItem('gwanmun.language', 'ko')`)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${desk.url}/take-in`)
  const wrong = panel(page, 'wrong.csv')
  const open = wrong.getByRole('button', { name: '이 파일 빼기…' })
  await open.click()
  const dialog = page.getByRole('alertdialog', { name: 'wrong.csv 파일을 뺄까요?' })
  const asked = await look(page, 'withdraw-ask', { language: 'ko', width: 'phone' })
  expect(asked).toEqual({ overflow: 0, barriers: [], dark: [] })
  const { items } = await json('/v1/files')
  const { id } = items.find(({ name }: { name: string }) => name === 'wrong.csv')
  const elsewhere = await fetch(`${desk.url}/v1/files/${id}/withdrawal`, { method: 'POST' })
  expect(elsewhere.status).toBe(200)
  await dialog.getByRole('button', { name: '이 파일 빼기' }).click()
  await dialog.getByText(/지금 뺄 판정이 없습니다/).waitFor()
  await page.reload()
  await wrong.getByText(/local 계정이 뺀 파일입니다/).waitFor()
  expect(await open.count()).toBe(0)
  const after = await look(page, 'withdrawn', { language: 'ko', width: 'phone' })
  expect(after).toEqual({ overflow: 0, barriers: [], dark: [] })
  await page.goto(`${desk.url}/parcels/W4`)
  await page.getByText(/뺀 파일\(wrong\.csv\)의 답입니다/).waitFor()
  const gone = await look(page, 'withdrawn-parcel', { language: 'ko', width: 'phone' })
  expect(gone).toEqual({ overflow: 0, barriers: [], dark: [] })
  expect((await json('/v1/overview')).parcels).toBe(21)
}, 120_000)
