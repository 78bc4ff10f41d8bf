/** The law where people meet it: in lists, behind articles, on the bar of days, between two days. */
import { expect, it } from 'vitest'
import { openAt, widths } from './browser.js'
import { withSample } from './with-sample.js'

const desk = withSample()

it('fills a reason of the list with the limit of the day, and leads to the article', async () => {
  const { page, url } = desk
  await page.goto(`${url}/parcels?parcel_start=E33-149`)
  const reason = page.locator('.reason-button').first()
  await reason.waitFor()
  expect(await reason.textContent()).toContain('149 dollars is within the limit of 150 dollars')
  await reason.click()
  const article = page.locator('.told-reasons .article a[target]').first()
  await article.waitFor()
  expect(decodeURI((await article.getAttribute('href')) ?? '')).toMatch(
    /^https:\/\/www\.law\.go\.kr\/법령\/관세법시행규칙\/제45조$/,
  )
}, 60_000)

it('leaves no gap in the work list, nor among the reasons that may be chosen', async () => {
  const { page, url } = desk
  await page.goto(url)
  await page.locator('.task').first().waitFor()
  for (const text of await page.locator('.task').allInnerTexts()) {
    expect(text).not.toMatch(/…|\{\w+\}/)
  }
  await page.goto(`${url}/parcels`)
  await page
    .getByRole('button', { name: /Reason/ })
    .first()
    .click()
  const choices = page.getByRole('option')
  await choices.first().waitFor()
  for (const text of await choices.allInnerTexts()) expect(text).not.toMatch(/…|\{\w+\}/)
}, 60_000)

it('marks days outside of the tariff, and names the rate that moves with the day', async () => {
  const { page, url } = desk
  await page.goto(`${url}/parcels/E33-151`)
  await page.locator('.slider-gap.of-tariff').first().waitFor({ state: 'attached' })
  await page
    .getByText(/days lie outside the tariff on board \(1 Jan 2026 to 31 Dec 2026\)/)
    .waitFor()
  await page.getByRole('slider', { name: 'Declared on' }).focus()
  for (let days = 0; days < 7; days++) await page.keyboard.press('ArrowRight')
  const changed = page.locator('.changed-answer')
  await changed.getByText('Customs rates that changed').waitFor()
  expect(await changed.textContent()).toMatch(/1 USD: 1,442\.88 won → [\d,.]+ won/)
  // Free of duty it is judged outside of the tariff too.
  await page.goto(`${url}/parcels/E33-149`)
  await page.locator('.slider-gap').first().waitFor({ state: 'attached' })
  expect(await page.locator('.slider-gap.of-tariff').count()).toBe(0)
}, 60_000)

it('folds what changed between two days by act, and unfolds what is searched for', async () => {
  const { page, url } = desk
  const told = await openAt(page, `${url}/law?view=between&a=2015-11-30&b=2026-11-28`, {
    ...{ language: 'en', width: 'phone' },
  })
  const folds = page.locator('.folds > .fold')
  await folds.first().waitFor()
  expect(await folds.first().getAttribute('data-expanded')).toBe('true')
  expect(await folds.nth(1).getAttribute('data-expanded')).toBeNull()
  expect(await folds.nth(1).locator('.fold-button').first().textContent()).toMatch(/ · \d+$/)
  const height = 'document.documentElement.scrollHeight'
  expect(await page.evaluate(height)).toBeLessThan(4000)
  await page.getByRole('searchbox').fill('small-value relief')
  await page.waitForURL(/q=small/)
  await page
    .getByRole('link', { name: /small-value relief: highest value/i })
    .first()
    .waitFor()
  await page.goto(`${url}/law?view=between&q=small-value+relief`)
  await page
    .getByRole('link', { name: /small-value relief: highest value/i })
    .first()
    .waitFor()
  expect(told).toEqual([])
}, 60_000)

it('says the field of a problem by our name and that of the file', async () => {
  const { page, url } = desk
  await page.setViewportSize({ width: widths.phone, height: 900 })
  await page.goto(`${url}/take-in`)
  await page
    .getByRole('button', { name: /^Problems: 1/ })
    .first()
    .click()
  const wrong = page.locator('.row-text .wrong dt').first()
  await wrong.waitFor()
  expect(((await wrong.textContent()) ?? '').replaceAll(/\s+/g, ' ')).toBe(
    'day of declaration or manifest declared_on',
  )
  await page.goto(`${url}/parcels/BROKEN`)
  await page.getByText('declared_on').first().waitFor()
}, 60_000)
