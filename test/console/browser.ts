/** A real browser with a fresh profile, and a server of ours to look at. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { scratch } from '../scratch.js'
import { migratedFolder } from '../store/pglite-folder.js'

const main = fileURLToPath(new URL('../../dist/doors/cli/main.js', import.meta.url))
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const widths = { wide: 1360, phone: 390 } as const

export interface Served {
  readonly url: string
  readonly stop: () => Promise<void>
}

const addressIn = /http:\/\/127\.0\.0\.1:\d+/

/** Starts the built server on a free port with an empty store. */
export async function serve(): Promise<Served> {
  const data = await migratedFolder()
  const server = spawn(process.execPath, [main, 'serve', '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const url = await addressOf(server)
  const stop = async (): Promise<void> => {
    const ended = new Promise(resolve => server.once('exit', resolve))
    server.kill('SIGTERM')
    await ended
  }
  return { url, stop }
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = ''
    const listen = (bytes: Buffer): void => {
      told += String(bytes)
      const found = addressIn.exec(told)
      if (found) resolve(found[0])
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.once('exit', code => reject(new Error(`the server ended with ${code}: ${told}`)))
  })
}

export async function openBrowser(): Promise<BrowserContext> {
  return chromium.launchPersistentContext(scratch('browser'), {
    executablePath: '/usr/bin/chromium',
    args: flags,
    viewport: { width: widths.wide, height: 900 },
  })
}

export interface Look {
  readonly language: 'ko' | 'en'
  readonly width: keyof typeof widths
  /** Only its room and its picture: what shuts people out is looked for elsewhere. */
  readonly isRoomOnly?: boolean
}

/** What a page may not do: speak to its console, overflow, or shut people out. */
export interface Faults {
  readonly told: readonly string[]
  readonly overflow: number
  readonly barriers: readonly string[]
  /** What cannot be read in the dark. */
  readonly dark: readonly string[]
}

/** Opens an address as a person with these wishes would; returns what the page tells its console. */
export async function openAt(
  page: Page,
  address: string,
  { language, width }: Look,
): Promise<readonly string[]> {
  const told: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') told.push(message.text())
  })
  page.on('pageerror', error => told.push(error.message))
  await page.setViewportSize({ width: widths[width], height: 900 })
  await page.addInitScript(`localStorage.setItem('gwanmun.language', '${language}')`)
  await page.goto(address, { waitUntil: 'networkidle' })
  return told
}

const twoFrames = 'new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))'

const waits = '.spin, [aria-busy="true"]'
const settling = 250

/** Waits until the page has its title and asks for nothing any more: what was loaded may ask again. */
async function settle(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor()
  const waiting = page.locator(waits)
  do {
    await waiting.first().waitFor({ state: 'detached' })
    await page.waitForTimeout(settling)
  } while ((await waiting.count()) > 0)
}

function darkFaults(page: Page): Promise<readonly string[]> {
  return barriersOf(page, { runOnly: ['color-contrast'] })
}

/** Looks at an opened page at a width, by day and in the dark; keeps pictures of it under a name. */
export async function look(
  page: Page,
  name: string,
  { language, width, isRoomOnly = false }: Look,
): Promise<Omit<Faults, 'told'>> {
  await page.setViewportSize({ width: widths[width], height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
  await settle(page)
  await page.evaluate('scrollTo(0, 0)')
  // What is drawn anew for the width has two pictures' time to settle.
  await page.evaluate(twoFrames)
  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
  const barriers = isRoomOnly ? [] : await barriersOf(page)
  const picture = pictureOf(`${name}-${language}-${width}`)
  await page.screenshot({ path: picture })
  // Colours are the same at all widths.
  if (width !== 'wide' || isRoomOnly) return { overflow, barriers, dark: [] }
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await darkFaults(page)
  await page.screenshot({ path: picture.replace('.png', '-dark.png') })
  return { overflow, barriers, dark }
}

interface Violation {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly { readonly html: string }[]
}

/** Nothing is told of what is well, nor where it stands: that takes as long as looking. */
const brief = { resultTypes: ['violations'], selectors: false, preload: false }

/** What axe finds serious or critical; a debugger may run a script that the policy keeps out. */
async function barriersOf(page: Page, asked: object = {}): Promise<readonly string[]> {
  const run = `axe.run(${JSON.stringify({ ...brief, ...asked })})`
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(readFileSync(axe, 'utf8'))
  const found = await page.evaluate<readonly Violation[]>(`${run}.then(run => run.violations)`)
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

export function pictureOf(name: string): string {
  return join(pictures, `${name}.png`)
}

const pictures = fileURLToPath(new URL('../../out/console/', import.meta.url))

const patience = 90_000
const pause = 300

/** Takes a file in over the interface, and waits until it is judged and kept. */
export async function takeIn(url: string, path: string): Promise<void> {
  const sent = await fetch(`${url}/v1/files?name=${basename(path)}`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: readFileSync(path),
  })
  if (sent.status !== 202) throw new Error(`the sample was refused: ${await sent.text()}`)
  const { assessment } = (await sent.json()) as { readonly assessment: string }
  const deadline = Date.now() + patience
  while (!(await isDone(`${url}/v1/jobs/${assessment}`))) {
    if (Date.now() > deadline) throw new Error('the sample was not judged in time')
    await sleep(pause)
  }
}

async function isDone(address: string): Promise<boolean> {
  const { state } = (await (await fetch(address)).json()) as { readonly state: string }
  return state === 'done'
}
