/** From sample orders to declarations, deadlines, evidence and papers, as a seller goes through them. */
import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Look, look, openAt, openBrowser, type Served, serve, widths } from './browser.js'
import { tabFaults } from './tabs.js'

/** What order #1004 of the sample lacks, by its labels. */
const answers = [
  ['총중량 (g)', '620'],
  ['운송장·우편물 번호', 'MADEUP0000004'],
  ['품목번호(HSK)', '4901991000'],
  ['품명', 'Photo book'],
  ['제조자', 'Made-up Press'],
  ['순중량 (g)', '450'],
] as const

let browser: BrowserContext
let served: Served

beforeAll(async () => {
  served = await serve()
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

interface Opened {
  readonly page: Page
  readonly press: (name: string) => Promise<void>
  readonly tab: (name: string) => Promise<void>
  /** Keeps a picture, and finds nothing wrong with the page as it stands. */
  readonly isSound: (name: string) => Promise<void>
}

async function opened(wishes: Look): Promise<Opened> {
  const page = await browser.newPage()
  await page.setViewportSize({ width: widths[wishes.width], height: 900 })
  const told = await openAt(page, `${served.url}/declarations`, wishes)
  return {
    page,
    press: name => page.getByRole('button', { name, exact: true }).click(),
    tab: name => page.locator('.tabs').getByRole('link', { name, exact: true }).click(),
    isSound: async name => {
      const faults = { ...(await look(page, name, wishes)), told }
      expect(faults, name).toEqual({ overflow: 0, barriers: [], dark: [], told: [] })
    },
  }
}

/** A file by the press of a button: its name, and its first letters. */
async function taken(page: Page, name: string): Promise<readonly [string, string]> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name, exact: true }).click()
  const file = await coming
  return [file.suggestedFilename(), readFileSync(await file.path(), 'latin1').slice(0, 5)]
}

describe('in Korean, wide', () => {
  let at: Opened
  beforeAll(async () => {
    at = await opened({ language: 'ko', width: 'wide' })
  }, 60_000)
  afterAll(() => at?.page.close())

  it('plans the sample orders, with the ways side by side down to the article', async () => {
    const { page, press } = at
    await page.getByRole('link', { name: '신고서 만들기' }).last().click()
    await press('본보기 주문으로 해 보기')
    const article = page.locator('.fold[data-expanded] .article a').first()
    await article.waitFor()
    expect(await article.getAttribute('href')).toMatch(/^\/law\?key=kr\.export/)
    await press('고치기')
    await press('두고 쓰기')
    await page.locator('.modal').waitFor({ state: 'detached' })
    await page.locator('.material .opens', { hasText: /^made-up-seller$/ }).waitFor()
  }, 60_000)

  it('asks what is missing on the spot, and builds once it is answered', async () => {
    const { page, press } = at
    await press('만들기')
    await page.locator('.asked-of').first().waitFor()
    for (const [name, answer] of answers)
      await page.getByRole('textbox', { name, exact: true }).fill(answer)
    await page.getByRole('combobox', { name: '원산지' }).fill('KR')
    await page.getByRole('option', { name: /\(KR\)/ }).click()
    await press('답하고 다시 만들기')
    await page.getByText('ZZ99926000004X').first().waitFor()
    expect(await page.locator('.asked-of').count()).toBe(0)
    const xml = 'ZZ99926000004X.xml'
    expect(await taken(page, xml)).toEqual([xml, '<?xml'])
  }, 60_000)

  it('follows what was noted through its events to its deadlines', async () => {
    const { page, press, isSound } = at
    await press('신고한 것으로 적어 두기')
    await page.getByRole('link', { name: 'ZZ99926000004X' }).click()
    await page.getByRole('button', { name: '무슨 일' }).click()
    await page.getByRole('option', { name: '수리', exact: true }).click()
    await press('적기')
    await page.locator('.deadlines > li').nth(2).waitFor()
    expect(await page.locator('.timeline > li').count()).toBe(2)
    await isSound('declare-one')
  }, 60_000)

  it('makes the request for a longer term out of the XML that was built', async () => {
    const { page, press } = at
    await press('정정 · 취하 · 기간 연장 신청서')
    const pick = async (label: string, option: string) => {
      await page.getByRole('button', { name: new RegExp(` ${label}$`) }).click()
      await page.getByRole('option', { name: option, exact: true }).click()
    }
    await pick('신청', '적재기간 연장(C)')
    await pick('귀책사유 부호', 'A')
    await page.getByLabel('사유', { exact: true }).fill('선적 지연')
    const day = page.getByRole('group', { name: '새 적재기한' }).getByRole('spinbutton')
    const next = new Date(Date.now() + 60 * 86_400_000).toISOString().split('T')[0]!.split('-')
    for (const [at, part] of next.entries()) await day.nth(at).pressSequentially(part)
    await press('신청서 만들기')
    await page.locator('.fold .files .button').waitFor()
  }, 60_000)

  it('proves the zero rate of the quarter to the won, and hands the forms out', async () => {
    const { page, tab, isSound } = at
    await tab('영세율 증빙')
    await page.locator('.total .big', { hasText: '239,161' }).first().waitFor()
    await isSound('declare-evidence')
    const form = '수출실적명세서.pdf'
    expect(await taken(page, form)).toEqual([form, '%PDF-'])
  }, 60_000)

  it('makes the papers of the parcels', async () => {
    const { page, tab, isSound } = at
    await tab('발송 서류')
    await page.locator('form .primary').click()
    const invoice = 'invoice-ZZ99926000001X.pdf'
    expect(await taken(page, invoice)).toEqual([invoice, '%PDF-'])
    await isSound('declare-papers')
  }, 60_000)
})

describe('in English, on a phone', () => {
  let at: Opened
  beforeAll(async () => {
    at = await opened({ language: 'en', width: 'phone' })
  }, 60_000)
  afterAll(() => at?.page.close())

  it('keeps what was noted within reach of the keys', async () => {
    const { page, isSound } = at
    await page.locator('.deadlines > li').nth(2).waitFor()
    await page.goto(`${served.url}/declarations?number=ZZ99926000004X`)
    await page.locator('.note-event').waitFor()
    expect(await tabFaults(page)).toEqual([])
    await isSound('declare-one')
  }, 60_000)

  it('asks, builds what is whole, and proves it', async () => {
    const { page, press, tab, isSound } = at
    await tab('Make')
    await press('Try the sample orders')
    await press('Build')
    await page.locator('.asked-of').first().waitFor()
    await isSound('declare-built')
    await tab('Evidence')
    await page.locator('.total .big', { hasText: '239,161' }).first().waitFor()
    await isSound('declare-evidence')
  }, 60_000)
})
