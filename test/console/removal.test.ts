/** Removing in the console: a file that came to nothing, a file that came twice, and the sample. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { csvOf } from '../store/parcels-csv.js'
import { look } from './browser.js'
import { withSample } from './with-sample.js'

const desk = withSample()

function fileOf(name: string, text: string): string {
  const folder = scratch('dropped')
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** Sent without the page, which would ask for its columns first. */
async function send(name: string, text: string): Promise<void> {
  const sent = await fetch(`${desk.url}/v1/files?name=${name}`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: text,
  })
  const { assessment } = (await sent.json()) as { assessment: string }
  for (;;) {
    const { state } = await (await fetch(`${desk.url}/v1/jobs/${assessment}`)).json()
    if (['done', 'failed'].includes(state)) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

const panel = (page: Page, name: string) =>
  page.locator('section.panel').filter({ has: page.getByRole('heading', { name, exact: true }) })

it('removes a file that came to nothing, once that was confirmed', async () => {
  await send('nothing.csv', 'a,b\n1,2\n')
  const { page } = desk
  await page.goto(`${desk.url}/take-in`)
  const failed = panel(page, 'nothing.csv')
  await failed.getByText('failed', { exact: true }).waitFor()
  const remove = failed.getByRole('button', { name: 'Remove the file' })
  await remove.click()
  const dialog = page.getByRole('alertdialog', { name: 'Remove nothing.csv?' })
  await dialog.getByText('This file was never judged.').waitFor()
  for (const width of ['wide', 'phone'] as const) {
    const faults = await look(page, 'remove-file', { language: 'en', width })
    expect(faults).toEqual({ overflow: 0, barriers: [], dark: [] })
  }
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  expect(await failed.count()).toBe(1)
  await remove.click()
  await dialog.getByRole('button', { name: 'Remove the file' }).click()
  await failed.waitFor({ state: 'detached' })
  const { items } = await (await fetch(`${desk.url}/v1/files`)).json()
  expect(items.map(({ name }: { name: string }) => name)).toEqual(['inbound-public-cases.csv'])
})

it('says that a file came before, when, from whom, and leads to its parcels', async () => {
  const text = csvOf([{ parcel: 'TWICE', person: 't' }])
  await send('first.csv', text)
  const { page } = desk
  await page.goto(`${desk.url}/take-in`)
  await page.locator('input[type=file]').setInputFiles(fileOf('second.csv', text))
  const second = panel(page, 'second.csv')
  await second
    .getByText(
      /^A file with the same contents, first\.csv, was uploaded by local on .+ and judged\./,
    )
    .waitFor()
  // Nothing was refused, and the first one says nothing of the kind.
  await second.getByText('done', { exact: true }).waitFor()
  expect(await panel(page, 'first.csv').getByText('the same contents').count()).toBe(0)
  await second.getByRole('link', { name: 'See those parcels' }).click()
  await page.getByText('TWICE').first().waitFor()
  const { items } = await (await fetch(`${desk.url}/v1/jobs`)).json()
  const first = items.find(({ file }: { file: { name: string } }) => file.name === 'first.csv')
  expect(new URL(page.url()).searchParams.get('assessment')).toContain(first.assessment)
})

it('removes the sample from Today, and own parcels alone are counted then', async () => {
  const { page } = desk
  const told: string[] = []
  page.on('console', message => message.type() === 'error' && told.push(message.text()))
  await page.goto(`${desk.url}/take-in`)
  await panel(page, 'inbound-public-cases.csv')
    .getByRole('button', { name: 'Remove the sample' })
    .waitFor()
  await page.goto(desk.url)
  await page.getByRole('link', { name: 'Show the sample only' }).click()
  await page.getByText('This file is the made-up sample').waitFor()
  await page.getByRole('button', { name: 'Remove the sample' }).click()
  const dialog = page.getByRole('alertdialog')
  await dialog.getByText('(19 parcels, 21 lines)').waitFor()
  for (const width of ['wide', 'phone'] as const) {
    const faults = await look(page, 'remove-sample', { language: 'en', width })
    expect(faults).toEqual({ overflow: 0, barriers: [], dark: [] })
  }
  await dialog.getByRole('button', { name: 'Remove the sample' }).click()
  await page.waitForURL(`${desk.url}/`)
  await page.getByText('made-up sample').waitFor({ state: 'detached' })
  // One parcel of two files, of which the later one counts.
  await page
    .locator('section.panel')
    .filter({ hasText: 'Parcels' })
    .getByText('1', { exact: true })
    .first()
    .waitFor()
  const overview = await (await fetch(`${desk.url}/v1/overview`)).json()
  expect([overview.parcels, overview.files, overview.made_up]).toEqual([1, 2, null])
  await page.goto(`${desk.url}/take-in`)
  await panel(page, 'second.csv').waitFor()
  expect(await panel(page, 'inbound-public-cases.csv').count()).toBe(0)
  expect(told).toEqual([])
})
