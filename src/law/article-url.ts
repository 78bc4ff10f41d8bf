/** Where a citation can be read: the article itself, where its place on the web has addresses by article. */
import type { Citation } from './provision.js'

/** Acts, decrees and rules of Korea; its notices have one address each. */
const byArticle = 'https://www.law.go.kr/법령/'

/** The article that a citation begins with: 제94조 of `제94조제4호`, 제79조의2 of `제79조의2제1항`. */
const firstArticle = /^제\d+조(?:의\d+)?/

/** The address of the article that is cited first; that of the instrument where none is, or none is known. */
export function articleUrl({ url, article }: Pick<Citation, 'url' | 'article'>): string {
  const [place] = firstArticle.exec(article) ?? []
  return place !== undefined && url.startsWith(byArticle) ? `${url}/${place}` : url
}
