/** From sample orders to declarations, deadlines, evidence and papers, as a seller goes through them. */
import { readFileSync } from 'node:fs'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  faultsNow,
  type Look,
  openBrowser,
  pictureOf,
  type Served,
  serve,
  widths,
} from './browser.js'
import { tabFaults } from './tabs.js'

const words = {
  ko: {
    ...{
      make: '신고서 만들기',
      sample: '본보기 주문으로 해 보기',
      edit: '고치기',
      keep: '두고 쓰기',
    },
    ...{ build: '만들기', answer: '답하고 다시 만들기', note: '신고한 것으로 적어 두기' },
    ...{
      evidence: '영세율 증빙',
      papers: '발송 서류',
      kept: '신고 현황',
      accepted: '수리',
      it: '적기',
    },
    ...{
      origin: '원산지',
      korea: /대한민국|한국/,
      what: '무슨 일',
      amend: /정정/,
      request: '신청',
    },
    ...{ longer: /연장/, newDay: '새 적재기한', reason: '사유', fault: '귀책사유 부호' },
    makeRequest: '신청서 만들기',
  },
  en: {
    ...{ make: 'Make declarations', sample: 'Try the sample orders', edit: 'Edit' },
    ...{ keep: 'Keep and use', build: 'Build', answer: 'Answer and make again' },
    ...{ note: 'Note as submitted', evidence: 'Evidence', papers: 'Papers', kept: 'Declarations' },
    ...{ accepted: 'accepted', it: 'Note it', origin: 'Country of origin', korea: /Korea/ },
    ...{ what: 'What', amend: /Correction/, request: 'Request', longer: /longer/ },
    ...{ newDay: 'New last day of loading', reason: 'Reason', fault: 'Code of fault' },
    makeRequest: 'Make the request',
  },
} as const

/** What order #1004 of the sample lacks, by the ends of its labels in both languages. */
const answers = [
  [/총중량|Gross weight/i, '620'],
  [/운송장|Tracking/i, 'MADEUP0000004'],
  [/품목번호|HS code/i, '4901991000'],
  [/^품명|^Goods/i, 'Photo book'],
  [/제조자|^Maker/i, 'Made-up Press'],
  [/순중량|Net weight/i, '450'],
] as const

const looks: readonly Look[] = [
  { language: 'ko', width: 'wide' },
  { language: 'en', width: 'phone' },
]

let browser: BrowserContext

beforeAll(async () => {
  browser = await openBrowser()
}, 60_000)
afterAll(() => browser?.close())

/** A file by the press of a button: its name, and its first letters. */
async function taken(page: Page, button: Locator): Promise<readonly [string, string]> {
  const coming = page.waitForEvent('download')
  await button.click()
  const file = await coming
  return [file.suggestedFilename(), readFileSync(await file.path(), 'latin1').slice(0, 5)]
}

describe.each(looks)('in $language, $width', ({ language, width }) => {
  const word = words[language]
  let served: Served
  let page: Page
  const told: string[] = []

  beforeAll(async () => {
    served = await serve()
    page = await browser.newPage()
    page.on('console', one => ['error', 'warning'].includes(one.type()) && told.push(one.text()))
    page.on('pageerror', error => told.push(error.message))
    await page.setViewportSize({ width: widths[width], height: 900 })
    await page.addInitScript(`localStorage.setItem('gwanmun.language', '${language}')`)
    await page.goto(`${served.url}/declarations`)
  }, 60_000)
  afterAll(async () => {
    await page?.close()
    await served?.stop()
  })

  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const tab = (name: string) => page.locator('.tabs').getByRole('link', { name }).click()
  const isSound = async (name: string) => {
    await page.screenshot({ path: pictureOf(`${name}-${language}-${width}`), fullPage: true })
    expect(await faultsNow(page), name).toEqual({ overflow: 0, barriers: [] })
    expect(told, name).toEqual([])
  }

  it('plans the sample orders, with the ways side by side down to the article', async () => {
    await page.getByRole('link', { name: word.make }).first().click()
    await press(word.sample)
    const plan = page.locator('section.scroll').first()
    await plan.getByRole('row').nth(4).waitFor()
    await page.locator('.fold[data-expanded] .article a').first().waitFor()
    const article = page.locator('.fold[data-expanded] .article a').first()
    expect(await article.getAttribute('href')).toMatch(/^\/law\?key=kr\.export/)
    await press(word.edit)
    await press(word.keep)
    await page.locator('.modal').waitFor({ state: 'detached' })
    await page.locator('.material .opens', { hasText: /^made-up-seller$/ }).waitFor()
  }, 60_000)

  it('asks what is missing on the spot, and builds once it is answered', async () => {
    await press(word.build)
    await page.locator('.asked-of').first().waitFor()
    for (const [label, answer] of answers) await page.getByLabel(label).last().fill(answer)
    const origin = page.getByRole('combobox', { name: word.origin })
    await origin.fill('KR')
    await page.getByRole('option', { name: word.korea }).first().click()
    await press(word.answer)
    await page.getByText('ZZ99926000004X').first().waitFor()
    expect(await page.locator('.asked-of').count()).toBe(0)
    await isSound('declare-built')
    if (width === 'phone') expect(await tabFaults(page)).toEqual([])
    const xml = page.getByRole('button', { name: 'ZZ99926000004X.xml' })
    expect(await taken(page, xml)).toEqual(['ZZ99926000004X.xml', '<?xml'])
  }, 60_000)

  it('follows what was noted through its events to its deadlines, and asks for a longer term', async () => {
    await press(word.note)
    await page.getByRole('link', { name: 'ZZ99926000004X' }).click()
    await page.getByRole('button', { name: new RegExp(`${word.what}$`) }).click()
    await page.getByRole('option', { name: word.accepted, exact: true }).click()
    await press(word.it)
    await page.locator('.deadlines > li').nth(2).waitFor()
    expect(await page.locator('.timeline > li').count()).toBe(2)
    await page.getByRole('button', { name: word.amend }).click()
    await isSound('declare-one')
  }, 60_000)

  it('proves the zero rate of the quarter to the won, and hands the forms out', async () => {
    await tab(word.evidence)
    await page.locator('.total .big', { hasText: '239,161' }).first().waitFor()
    await isSound('declare-evidence')
    const form = page.getByRole('button', { name: '수출실적명세서.pdf' })
    expect(await taken(page, form)).toEqual(['수출실적명세서.pdf', '%PDF-'])
  }, 60_000)

  it('makes the papers of the parcels', async () => {
    await tab(word.papers)
    await page.locator('form .primary').click()
    const invoice = page.getByRole('button', { name: 'invoice-ZZ99926000001X.pdf' })
    expect(await taken(page, invoice)).toEqual(['invoice-ZZ99926000001X.pdf', '%PDF-'])
    await isSound('declare-papers')
  }, 60_000)
})
