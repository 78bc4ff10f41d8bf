/** What a search of the law looks through, in both languages. */
import { allProvisions, articleText, type NamedProvision, shownOf, valueText } from 'gwanmun/pages'
import { hasWords, plainWriting } from './words-in.js'

/**
 * By what else a value is asked for: the article of the Act that a rule or decree carries out, and
 * goods that a list on board names.
 */
const alsoAsked: Readonly<Record<string, string>> = {
  'kr.customsActRule.reliefBasis': '관세법 제94조제4호 소액물품 등의 면세 art. 94',
  'kr.customsActRule.reliefLimit': '관세법 제94조제4호 소액물품 등의 면세 해외직구 직구 art. 94',
  'kr.customsActRule.sampleLimit': '관세법 제94조제3호 art. 94',
  'kr.customsActRule.inseparableFreight': '관세법 제94조제4호 art. 94',
  'kr.customsActRule.listLimit': '관세법 제254조의2 탁송품의 특별통관 해외직구 직구 art. 254-2',
  'kr.customsActDecree.minimumCollected': '관세법 제40조 art. 40',
  'kr.importNotice.selfUseQuantities':
    '비타민 영양제 오메가3 건강기능식품 의약품 술 담배 향수 vitamins supplements medicines liquor tobacco perfume',
  'kr.expressNotice.listScope':
    '비타민 영양제 오메가3 건강기능식품 의약품 한약재 vitamins supplements medicines',
  'kr.customsActDecree.postalHealthGoods': '비타민 영양제 오메가3 vitamins supplements medicines',
}

export const alsoAskedKeys: readonly string[] = Object.keys(alsoAsked)

/** Key, titles, instruments, articles, values and notes of a provision, in plain writing. */
export function haystack({ key, provision }: NamedProvision): string {
  const places = provision.versions.flatMap(version => {
    const { cite, note } = version
    const shown = shownOf(provision, version)
    return [
      ...[cite.instrument, cite.instrumentEn, cite.number],
      ...[cite.article, articleText(cite.article, 'en')],
      ...[valueText(shown, 'ko'), valueText(shown, 'en')],
      ...(note ? [note.ko, note.en] : []),
    ]
  })
  const texts = [key, provision.ko, provision.en, ...places, alsoAsked[key] ?? '']
  return plainWriting(texts.join(' '))
}

const haystacks = new Map(allProvisions().map(one => [one.key, haystack(one)]))

/** Whether a value of the law is one that was searched for. */
export function isSearched({ key }: { readonly key: string }, typed: string): boolean {
  return hasWords(haystacks.get(key) ?? '', typed)
}
