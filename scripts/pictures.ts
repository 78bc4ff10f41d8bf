/**
 * Makes the pictures of docs/start.md: the built console in a real Chromium, with the sample taken in.
 * Names of pictures make only those.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'

const root = fileURLToPath(new URL('../', import.meta.url))
const folder = join(root, 'docs', 'pictures')
const sample = join(root, 'samples', 'inbound-public-cases.csv')
const orders = join(root, 'samples', 'orders-shopify.csv')
const size = { width: 1180, height: 760 }
const quality = 72
const languages = ['ko', 'en'] as const

interface Picture {
  readonly name: string
  readonly address: string
  /** What is done before it is taken. */
  readonly act?: (page: Page) => Promise<unknown>
}

const priceAsked = [
  ...['goods=cotton+t-shirt', 'hs=6109101000', 'unit_price=200', 'intl_freight=20'],
  ...['intl_insurance=0', 'declared_on=2026-08-10'],
].join('&')

const landedAsked = [
  ...['goods=toner', 'hs=3304991000', 'kind=cosmetic', 'origin=KR', 'unit_price=45', 'freight=8'],
  ...['insurance=0', 'weight_g=150', 'entered_on=2026-08-10', 'to=US'],
].join('&')

async function toTop(page: Page, what: string): Promise<void> {
  await page.evaluate(`document.querySelector('${what}').scrollIntoView()`)
}

async function takeSampleOrders(page: Page): Promise<void> {
  await page.locator('.first-sample .button').click()
  await page.locator('table').first().waitFor()
}

const pictures: readonly Picture[] = [
  { name: 'take-in', address: '/take-in' },
  { name: 'today', address: '/' },
  { name: 'parcels', address: '/parcels?state=partial' },
  {
    name: 'parcel',
    address: '/parcels/PAIR-1',
    act: page => page.locator('.fold-button').first().click(),
  },
  { name: 'price', address: `/price?${priceAsked}` },
  {
    name: 'orders',
    address: '/orders',
    act: async page => {
      const chosen = page.waitForEvent('filechooser')
      await page.locator('.drop .primary').click()
      await (await chosen).setFiles(orders)
      await page.locator('.asked-of').first().scrollIntoViewIfNeeded()
    },
  },
  { name: 'landed', address: `/landed?${landedAsked}` },
  {
    name: 'declare',
    address: '/declarations?view=make',
    act: async page => {
      await takeSampleOrders(page)
      await page.locator('.fold[data-expanded] .article a').first().waitFor()
      await toTop(page, 'section.panel:has(table)')
    },
  },
  {
    name: 'evidence',
    address: '/declarations?view=evidence',
    act: async page => {
      await takeSampleOrders(page)
      await page.locator('.total').first().waitFor()
      await toTop(page, 'section.panel:has(.total)')
    },
  },
  { name: 'law', address: '/law?q=relief&key=kr.customsActRule.reliefLimit' },
  { name: 'schedule', address: '/schedule?code=6109101000' },
  { name: 'figures', address: '/figures' },
  {
    name: 'claims',
    address: '/figures?view=claims',
    act: page => page.locator('.claim', { hasText: 'C14' }).first().scrollIntoViewIfNeeded(),
  },
  { name: 'retention', address: '/settings?view=retention' },
]

/** WebP: a quarter of the bytes of a PNG. */
async function take(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality })
  writeFileSync(path, Buffer.from(data, 'base64'))
}

/** Those that are named, else all. */
const named = process.argv.slice(2)
const asked = pictures.filter(({ name }) => named.length === 0 || named.includes(name))

const settling = 400

async function takeAll(browser: Browser, url: string): Promise<void> {
  for (const language of languages) {
    for (const { name, address, act } of asked) {
      const page = await browser.newPage({ viewport: size })
      await page.addInitScript(`localStorage.setItem('gwanmun.language', '${language}')`)
      await page.goto(`${url}${address}`, { waitUntil: 'networkidle' })
      await page.locator('.spin').first().waitFor({ state: 'detached' })
      await act?.(page)
      await page.waitForTimeout(settling)
      await take(page, join(folder, `${name}-${language}.webp`))
      await page.close()
    }
  }
}

/** Takes the sample in, and waits until it is judged and kept. */
async function takeIn(url: string): Promise<void> {
  const sent = await fetch(`${url}/v1/files?name=sample.csv`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: readFileSync(sample),
  })
  const { assessment } = (await sent.json()) as { readonly assessment: string }
  for (;;) {
    const job = await (await fetch(`${url}/v1/jobs/${assessment}`)).json()
    if ((job as { readonly state: string }).state === 'done') return
    await wait(settling)
  }
}

const data = mkdtempSync(join(tmpdir(), 'gwanmun-pictures-'))
const program = join(root, 'dist', 'doors', 'cli', 'main.js')
const words = [program, 'serve', '--port', '0', '--data', join(data, 'store')]
const server = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'ignore'] })
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
})
try {
  const [line] = (await once(createInterface(server.stdout), 'line')) as [string]
  const url = /http:\/\/[\d.:]+/.exec(line)![0]
  await takeIn(url)
  mkdirSync(folder, { recursive: true })
  await takeAll(browser, url)
} finally {
  await browser.close()
  server.kill('SIGTERM')
  await once(server, 'exit')
  rmSync(data, { recursive: true, force: true })
}
