import { expect, it } from 'vitest'
import { linkTo } from './explanation-table.js'

it('writes an address in the letters that paper takes for one', () => {
  const url = linkTo('https://www.law.go.kr/법령/관세법/제94조')
  expect(url).toMatch(/^[!-~]+$/)
  expect(decodeURI(url)).toBe('https://www.law.go.kr/법령/관세법/제94조')
})

it('writes nothing twice, and leaves what is no address', () => {
  const written = 'https://uscode.house.gov/view.xhtml?req=(title:19%20section:1321)'
  expect(linkTo(written)).toBe(written)
  expect(linkTo('')).toBe('')
})
