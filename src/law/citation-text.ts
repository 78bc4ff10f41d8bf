/** Articles and numbers of instruments, as each language writes them. */

const kinds: readonly (readonly [string, string])[] = [
  ['대통령령', 'Presidential Decree'],
  ['기획재정부령', 'Ordinance of the Ministry of Strategy and Finance'],
  ['재정경제부령', 'Ordinance of the Ministry of Finance and Economy'],
  ['총리령', 'Ordinance of the Prime Minister'],
  ['관세청고시', 'KCS Notice'],
  ['개인정보보호위원회고시', 'Notice of the Personal Information Protection Commission'],
  ['행정안전부고시', 'Notice of the Ministry of the Interior and Safety'],
  ['법률', 'Act'],
]

/** What is said of an issue whose number was not found, before its day. */
const unnumbered: Readonly<Record<string, string>> = {
  '개정(번호 미확인)': 'amendment (number not found) of',
  발표: 'announcement of',
  보도자료: 'press release of',
  '업계 공지': 'trade notice of',
  '웹 문서': 'web page of',
  '개정 전': 'before the amendment of',
}

/** The letters of subitems (목), as they are written in English. */
const subitems: Readonly<Record<string, string>> = {
  가: 'ga',
  나: 'na',
  다: 'da',
  라: 'ra',
  아: 'a',
}

const place = /제(\d+(?:-\d+)?)조(?:의(\d+))?(?:제(\d+)항)?(?:제(\d+)호(?:의(\d+))?)?/g

function placeText(...parts: readonly (string | undefined)[]): string {
  const [, article, of, paragraph, item, itemOf] = parts
  const branch = of === undefined ? '' : `-${of}`
  const inParagraph = paragraph === undefined ? '' : `(${paragraph})`
  const branchOfItem = itemOf === undefined ? '' : `-${itemOf}`
  const inItem = item === undefined ? '' : ` item ${item}${branchOfItem}`
  return `art. ${article}${branch}${inParagraph}${inItem}`
}

/** What is cited of notices and announcements of which no article is known. */
const topics: readonly (readonly [string, string])[] = [
  ['전자상거래 간이수출신고', 'simplified e-commerce declarations'],
  ['전자상거래 수출신고서', 'form of the e-commerce declaration'],
  ['목록수출', 'exports by list'],
  ['합포장', 'joint packing'],
  ['가격 정정', 'correction of prices'],
  ['포장 종류', 'kinds of package'],
  ['수출 엑셀 업로드', 'upload of spreadsheets'],
]

/** `articleText('제45조제2항제1호', 'en')` is `art. 45(2) item 1`. */
export function articleText(article: string, language: 'ko' | 'en'): string {
  if (language === 'ko') return article
  const named = topics.find(([topic]) => topic === article)
  if (named) return named[1]
  return article
    .replace(place, placeText)
    .replace(/제(\d+)항/g, '($1)')
    .replace(/제(\d+)호/g, 'item $1')
    .replace(
      /(·?)([가나다라아])목/g,
      (_, dot: string, letter: string) => `${dot || '-'}${subitems[letter]}`,
    )
    .replaceAll('부칙', 'addenda')
    .replace(/별표 (\d+)의(\d+)/g, 'annex $1-$2')
    .replace(/별표 (\d+)/g, 'annex $1')
    .replace('별표', 'annex')
    .replace('수입신고대상 우편물', 'mail that is to be declared')
    .replace('단서', 'proviso')
    .replace('(삭제)', ' (deleted)')
    .replace('(발효일 시행)', ' (in force on the day the agreement enters into force)')
}

/** `issueText('법률 제6305호', 'en')` is `Act No. 6305`. */
export function issueText(number: string, language: 'ko' | 'en'): string {
  if (language === 'ko') return number
  const dated = /^([\d-]{10}) (.*)$/.exec(number)
  if (dated) return `${unnumbered[dated[2]!] ?? dated[2]} ${dated[1]}`
  const kind = kinds.find(([korean]) => number.startsWith(korean))
  const digits = /제([\d-]+)호/.exec(number)
  return kind && digits ? `${kind[1]} No. ${digits[1]}` : number
}
