/** More queries of UNI-PASS on exports: loading (API051), amendments (API052), inspection (API053). */
import type { Text } from '../../judge/steps.js'
import {
  type Answer,
  askUnipass,
  type Fields,
  listed,
  mostQuoted,
  text,
  type Unipass,
} from './unipass.js'

const rest = 'https://unipass.customs.go.kr:38010/ext/rest'

interface Query {
  /** The number of the service, which has a key of its own. */
  readonly api: string
  readonly path: string
  readonly root: string
  /** Elements of which the first that is there is read. */
  readonly rows: readonly string[]
  readonly title: Text
}

export const unipassQueries = {
  loading: {
    ...{ api: '051', path: '/elcmExpLoadInfoQry/retrieveElcmExpLoadInfo' },
    ...{ root: 'elcmExpLoadInfoQryRtnVo', rows: ['elcmExpLoadInfoQryRsltVo'] },
    title: { ko: '전자상거래수출 적재이행', en: 'loading of e-commerce exports' },
  },
  amendment: {
    ...{ api: '052', path: '/mdfyPrcsSttsBrkdQry/retrieveMdfyPrcsSttsBrkd' },
    root: 'mdfyPrcsSttsBrkdQryRtnVo',
    rows: ['mdfyPrcsSttsBrkdQryRsltVoLst', 'mdfyPrcsSttsBrkdQryRsltVo'],
    title: { ko: '정정신청 처리상태', en: 'state of amendments' },
  },
  inspection: {
    ...{ api: '053', path: '/expLdpInscInfoQry/retrieveLdpInscInfo' },
    ...{ root: 'expLdpInscInfoQryRtnVo', rows: ['expLdpInscInfoQryRsltVo'] },
    title: { ko: '적재지 검사정보', en: 'inspection at the place of loading' },
  },
} as const satisfies Readonly<Record<string, Query>>

export type QueryName = keyof typeof unipassQueries

/** What is asked of the number of a declaration, and for amendments besides. */
export interface QueryAsked {
  readonly number: string
  /** The code of exports (수출입구분) and the number of the amendment, counted from 1. */
  readonly kind?: string
  readonly round?: number
}

function paramsOf(name: QueryName, { number, kind = '', round = 0 }: QueryAsked) {
  if (name === 'loading') return { elcmExpDclrNo: number }
  if (name === 'inspection') return { expDclrNo: number }
  return { dcshSbmtNo: number, imexTpcd: kind, mdfyRqstDgcnt: String(round) }
}

function rowOf({ rows }: Query, root: Fields): Answer<Fields> {
  const [found] = rows.flatMap(name => listed(root[name]))
  if (found) return { kind: 'found', found }
  const isRefused = Number(text(root, 'tCnt') || '0') < 0
  return isRefused ? { kind: 'refused', reason: text(root, 'ntceInfo') } : { kind: 'none' }
}

/** The fields that the service tells; undefined where it knows nothing of the number. */
export function askQuery(
  unipass: Unipass,
  name: QueryName,
  asked: QueryAsked,
): Promise<Fields | undefined> {
  const query: Query = unipassQueries[name]
  return askUnipass(
    unipass,
    { url: rest + query.path, params: paramsOf(name, asked) },
    { element: query.root, judge: root => rowOf(query, root) },
  )
}

const answers: Readonly<Record<string, Text>> = {
  Y: { ko: '예', en: 'yes' },
  N: { ko: '아니요', en: 'no' },
  '': { ko: '모름', en: 'not known' },
}

/** What is neither yes nor no is quoted as it came. */
function yesNo(value: string): Text {
  const quoted = `'${value.slice(0, mostQuoted)}'`
  return answers[value] ?? { ko: quoted, en: quoted }
}

function amendmentText(fields: Fields): Text {
  const name = text(fields, 'mdfyRqstPrcsStcdNm')
  const code = text(fields, 'mdfyRqstPrcsStcd')
  const told = [name, code === '' ? '' : `(${code})`].filter(part => part !== '').join(' ')
  return told === '' ? answers['']! : { ko: told, en: told }
}

/** What an answer says, as people read it; a field that is not there is not known. */
export function toldText(name: QueryName, fields: Fields): Text {
  const told = (field: string): Text => yesNo(text(fields, field))
  if (name === 'loading') {
    const { ko, en } = told('loadCmplYn')
    return { ko: `적재 완료: ${ko}`, en: `loaded: ${en}` }
  }
  if (name === 'inspection') {
    const [asked, done] = [told('expInscTrgtYn'), told('expInscCmplYn')]
    return {
      ko: `검사 대상: ${asked.ko}, 검사 완료: ${done.ko}`,
      en: `to be inspected: ${asked.en}, inspected: ${done.en}`,
    }
  }
  return amendmentText(fields)
}
