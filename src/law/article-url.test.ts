import { describe, expect, it } from 'vitest'
import { allProvisions } from './all-laws.js'
import { articleUrl } from './article-url.js'
import { basisOfVersion } from './basis.js'

const act = 'https://www.law.go.kr/법령/관세법'
const notice = 'https://www.law.go.kr/행정규칙/수입통관사무처리에관한고시'

describe('where an article is read', () => {
  it.each([
    [act, '제94조', `${act}/제94조`],
    [act, '제94조제4호', `${act}/제94조`],
    [act, '제276조제2항제4호', `${act}/제276조`],
    [act, '제254조의2', `${act}/제254조의2`],
    [`${act}시행령`, '제258조의3제1항·제2항', `${act}시행령/제258조의3`],
    [`${act}시행령`, '제246조제4항 단서', `${act}시행령/제246조`],
    [`${act}시행규칙`, '제45조제2항제1호', `${act}시행규칙/제45조`],
    [`${act}시행규칙`, '제45조제2항제1호, 제79조의2제1항', `${act}시행규칙/제45조`],
    [`${act}시행규칙`, '제79조의2제1항', `${act}시행규칙/제79조의2`],
    [`${act}시행규칙`, '제77조의7제1항, 별표 6의2', `${act}시행규칙/제77조의7`],
    [act, '제1조제2항제6호 단서, 부칙 제2조', `${act}/제1조`],
  ])('%s %s', (url, article, address) => {
    expect(articleUrl({ url, article })).toBe(address)
  })

  it('stays with the act where no article stands first', () => {
    for (const article of [
      '',
      '별표',
      '별표 2 제1호다목',
      '부칙 제2조',
      '부칙 제1조(발효일 시행)',
    ]) {
      expect(articleUrl({ url: `${act}시행령`, article })).toBe(`${act}시행령`)
    }
  })

  it('stays with a notice, which has no addresses by article, and with what is read elsewhere', () => {
    for (const article of ['제67조', '제4-2조제2항제1호', '별표 11', '목록수출']) {
      expect(articleUrl({ url: notice, article })).toBe(notice)
    }
    const code = 'https://uscode.house.gov/19/1321'
    expect(articleUrl({ url: code, article: '제3조' })).toBe(code)
  })

  it('leads to an article of each act that is cited by article', () => {
    const cited = allProvisions().flatMap(({ provision }) => provision.versions)
    const acts = cited.filter(({ cite }) => cite.url.startsWith('https://www.law.go.kr/법령/'))
    expect(acts.length).toBeGreaterThan(100)
    for (const { cite } of acts) {
      const more = articleUrl(cite).slice(cite.url.length)
      expect(more).toMatch(cite.article.startsWith('제') ? /^\/제\d+조(의\d+)?$/ : /^$/)
    }
  })

  it('is what explanations are given', () => {
    const named = allProvisions().find(({ key }) => key === 'kr.customsActRule.reliefLimit')
    const [basis] = basisOfVersion('', named?.provision, named?.provision.versions.at(-1))
    expect(basis?.url).toBe('https://www.law.go.kr/법령/관세법시행규칙/제45조')
  })
})
