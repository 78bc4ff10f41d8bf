/** Erasing a person and reading the audit in a real browser; closed to those who may not. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { texts as shared } from '../../console/src/texts.js'
import { eraseTexts } from '../../console/src/texts-erase.js'
import { password } from '../http/guarded.js'
import { scratch } from '../scratch.js'
import { csvOf } from '../store/parcels-csv.js'
import { look, openBrowser, type Served, serve, takeIn, widths } from './browser.js'
import { tabFaults } from './tabs.js'

const texts = { ...shared, ...eraseTexts } as const

type Key = keyof typeof texts

const patience = 90_000
const none = { overflow: 0, barriers: [], dark: [] }
const persons = { ko: 'CANARY ko', en: 'CANARY en' } as const

let served: Served
let browser: BrowserContext
let page: Page
const told: string[] = []
const asked: string[] = []

beforeAll(async () => {
  served = await serve()
  const path = join(scratch('erase'), 'parcels.csv')
  const rows = Object.values(persons).map((person, at) => ({ parcel: `P${at}`, person }))
  writeFileSync(path, csvOf([...rows, { parcel: 'OTHER', person: 'other' }]))
  await takeIn(served.url, path)
  browser = await openBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

beforeEach(async () => {
  page = await browser.newPage()
  told.length = 0
  asked.length = 0
  page.on('pageerror', error => told.push(error.message))
  page.on('request', request => asked.push(request.url()))
})

afterEach(async () => {
  expect(told).toEqual([])
  await page.close()
})

async function open(address: string, language: 'ko' | 'en', width: keyof typeof widths) {
  await page.setViewportSize({ width: widths[width], height: 900 })
  await page.addInitScript(`localStorage.setItem('gwanmun.language', '${language}')`)
  await page.goto(`${served.url}${address}`)
}

const sayIn =
  (language: 'ko' | 'en') =>
  (key: Key): string =>
    texts[key][language === 'ko' ? 0 : 1]

/** Everything that a page leaves in its browser. */
const left = `JSON.stringify([
  location.href, history.state, { ...localStorage }, { ...sessionStorage }, document.cookie,
])`

describe.each(['ko', 'en'] as const)('in %s', language => {
  const say = sayIn(language)

  it(
    'says what is touched, takes a word, erases, and shows it in the audit: by keys alone',
    async () => {
      const person = persons[language]
      await open('/settings?view=erase', language, 'wide')
      const key = page.getByLabel(say('eraseKey'))
      await key.fill('nobody')
      await page.keyboard.press('Enter')
      await page.getByText(say('eraseNothing')).waitFor()
      await key.fill(person)
      await page.getByText(say('eraseNothing')).waitFor({ state: 'detached' })
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: say('eraseTouches') }).waitFor()
      const counts = page.locator('.facts.counted dd')
      expect(await counts.allTextContents()).toEqual(['1', '1', '0', '0'])
      for (const width of ['wide', 'phone'] as const) {
        const faults = await look(page, 'erase-looked', { language, width })
        expect({ width, ...faults }).toEqual({ width, ...none })
      }
      await page.setViewportSize({ width: widths.wide, height: 900 })
      // It goes on from the field: what stands before that is walked with the page as it opens.
      const walked = await tabFaults(page)
      expect(walked.filter(fault => !fault.startsWith('not reached'))).toEqual([])
      const go = page.getByRole('button', { name: say('eraseGo') })
      expect(await go.isDisabled()).toBe(true)
      const word = page.getByLabel(say('eraseType').replace('{word}', say('eraseWord')))
      await word.fill(`${say('eraseWord')}x`)
      expect(await go.isDisabled()).toBe(true)
      await word.fill('')
      await key.focus()
      for (let at = 0; at < 2; at++) await page.keyboard.press('Tab')
      // The parcels of the person, to see that it is the right one.
      await page.keyboard.press('Enter')
      await page.getByRole('link', { name: language === 'ko' ? 'P0' : 'P1' }).waitFor()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await page.keyboard.type(say('eraseWord'))
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      const done = page.getByRole('heading', { name: say('eraseDone') })
      await done.waitFor()
      expect(await page.evaluate('document.activeElement.textContent')).toBe(say('eraseDone'))
      expect(await counts.allTextContents()).toEqual(['1', '1', '0', '0'])
      for (const width of ['wide', 'phone'] as const) {
        const faults = await look(page, 'erase-done', { language, width })
        expect({ width, ...faults }).toEqual({ width, ...none })
      }
      expect(await page.evaluate(left)).not.toContain('CANARY')
      expect(asked.join()).not.toContain('CANARY')
      expect(await page.content()).not.toContain('CANARY')
      await done.focus()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.waitForURL(/view=audit/)
      expect(new URL(page.url()).search).toBe('?view=audit&operation=persons-erase')
      const figures = {
        ko: /판정 1건에서 지움, 사본으로 바꾼 파일 1개/,
        en: /judgements: 1, files replaced by copies: 1/,
      }
      await page.getByRole('cell', { name: figures[language] }).first().waitFor()
      expect(await page.content()).not.toContain('CANARY')
    },
    patience,
  )

  it(
    'reads the audit by account, action and day, with the filters in the address',
    async () => {
      await open('/settings?view=audit', language, 'wide')
      const looked = { ko: /한 사람의 화물과, 지우면/, en: /Show the parcels of a person/ }
      await page.getByRole('cell', { name: looked[language] }).first().waitFor()
      const action = page.getByRole('combobox', { name: say('auditAction') })
      await action.fill({ ko: '파일을 올려', en: 'Upload a file' }[language])
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForURL(/operation=files-create/)
      const rows = page.locator('.table.audit tbody tr')
      await page.waitForFunction(`document.querySelectorAll('.table.audit tbody tr').length === 1`)
      expect(await rows.first().textContent()).toContain('local')
      await page.getByRole('button', { name: new RegExp(say('accountName')) }).click()
      await page.getByRole('option', { name: 'local', exact: true }).click()
      await page.waitForURL(/who=local/)
      await page.getByRole('button', { name: say('clearFilters') }).click()
      await page.waitForURL(/view=audit$/)
      await page.goto(`${served.url}/settings?view=audit&to=2020-01-01`)
      await page.getByText(say('auditNone')).waitFor()
      await page.goto(`${served.url}/settings?view=audit&before=2`)
      await page.getByRole('link', { name: say('auditNewest') }).click()
      await page.waitForURL(/view=audit$/)
    },
    patience,
  )
})

it(
  'goes through the audit page by page',
  async () => {
    for (let at = 0; at < 60; at++) {
      await fetch(`${served.url}/v1/persons/standing`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ person: 'nobody' }),
      })
    }
    await open('/settings?view=audit', 'en', 'phone')
    const rows = page.locator('.table.audit tbody tr')
    await rows.first().waitFor()
    expect(await rows.count()).toBe(50)
    await page.getByRole('link', { name: texts.auditOlder[1] }).click()
    await page.waitForURL(/before=\d+/)
    await page.getByRole('link', { name: texts.auditNewest[1] }).waitFor()
    await page.goBack()
    await page.waitForURL(/view=audit$/)
  },
  patience,
)

describe('those who may not', () => {
  beforeAll(async () => {
    const send = async (path: string, body: object, headers: Record<string, string> = {}) =>
      fetch(`${served.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
    await send('/v1/accounts', { name: 'boss', role: 'admin', password })
    const session = await send('/v1/sessions', { name: 'boss', password })
    const cookie = String(session.headers.get('set-cookie')).split(';')[0]!
    const { csrf_token: token } = (await session.json()) as { readonly csrf_token: string }
    for (const role of ['viewer', 'clerk', 'manager']) {
      const made = { name: `a-${role}`, role, password }
      const answer = await send('/v1/accounts', made, { cookie, 'x-csrf-token': token })
      expect(answer.status).toBe(201)
    }
  })

  it.each([
    ['a-viewer', 'ko', ['auditForManagers', 'eraseForAdmins']],
    ['a-clerk', 'en', ['auditForManagers', 'eraseForAdmins']],
    ['a-manager', 'en', [undefined, 'eraseForAdmins']],
  ] as const)(
    '%s is told so, in %s',
    async (name, language, [audit, erase]) => {
      const say = sayIn(language)
      await browser.clearCookies()
      await open('/settings?view=audit', language, 'wide')
      await page.getByLabel(say('accountName')).fill(name)
      await page.getByLabel(say('password')).fill(password)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: say('audit') }).waitFor()
      if (audit) await page.getByText(say(audit)).waitFor()
      else await page.locator('.table.audit tbody tr').first().waitFor()
      for (const width of ['wide', 'phone'] as const) {
        const faults = await look(page, `audit-${name}`, { language, width })
        expect({ width, ...faults }).toEqual({ width, ...none })
      }
      await page.getByRole('link', { name: say('erasePerson'), exact: true }).click()
      await page.getByText(say(erase)).waitFor()
      expect(await page.getByLabel(say('eraseKey')).count()).toBe(0)
      for (const width of ['wide', 'phone'] as const) {
        const faults = await look(page, `erase-${name}`, { language, width })
        expect({ width, ...faults }).toEqual({ width, ...none })
      }
    },
    patience,
  )
})
