import { describe, expect, it } from 'vitest'
import { allProvisions } from './all-laws.js'
import { articleText, issueText } from './citation-text.js'

describe('citations in English', () => {
  it.each([
    ['제45조제2항제1호', 'art. 45(2) item 1'],
    ['제79조의2제1항', 'art. 79-2(1)'],
    ['제49조, 제50조제2항·제3항', 'art. 49, art. 50(2)·(3)'],
    ['제9조제2항, 별표 1', 'art. 9(2), annex 1'],
    ['제261조제4호의2', 'art. 261 item 4-2'],
    ['제4-2조제2항제1호', 'art. 4-2(2) item 1'],
    ['제68조제2호(삭제)', 'art. 68 item 2 (deleted)'],
    ['제55조제2호나목·다목', 'art. 55 item 2-na·da'],
    ['별표 2 제1호가목', 'annex 2 item 1-ga'],
  ])('%s is %s', (korean, english) => {
    expect(articleText(korean, 'en')).toBe(english)
    expect(articleText(korean, 'ko')).toBe(korean)
  })

  it('leaves no Korean letter in the article or number of any version', () => {
    for (const { key, provision } of allProvisions()) {
      for (const { cite } of provision.versions) {
        expect(`${key} ${articleText(cite.article, 'en')}`).not.toMatch(/[가-힣]/)
        expect(`${key} ${issueText(cite.number, 'en')}`).not.toMatch(/[가-힣]/)
      }
    }
  })
})
