/** A server with the sample taken in, and a fresh English page of a browser for each test of a file. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { openBrowser, type Served, serve, takeIn } from './browser.js'

export interface Desk {
  readonly url: string
  readonly page: Page
}

export function withSample(): Desk {
  let served: Served
  let browser: BrowserContext
  let page: Page

  beforeAll(async () => {
    served = await serve()
    await takeIn(served.url, 'samples/inbound-public-cases.csv')
    browser = await openBrowser()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })

  beforeEach(async () => {
    page = await browser.newPage()
    await page.addInitScript(`localStorage.setItem('gwanmun.language', 'en')`)
  })

  afterEach(() => page.close())

  return {
    get url() {
      return served.url
    },
    get page() {
      return page
    },
  }
}
