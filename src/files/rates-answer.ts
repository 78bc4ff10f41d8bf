/** Reads what the public service for weekly customs rates answers, as XML, JSON or saved CSV. */
import { readCsvTable } from './csv-table.js'
import { readXml } from './xml.js'

/** One rate as the service names its parts; '' where a part is missing. */
export interface RateItem {
  /** Record number in a CSV (the header is 1), else the number of the item from 1. */
  readonly place: number
  /** First day. */
  readonly aplyBgnDt: string
  readonly currSgn: string
  readonly fxrt: string
  /** Name of the unit of money, which may say that the rate is for a hundred. */
  readonly mtryUtNm: string
  /** 1 for exports, 2 for imports. */
  readonly imexTp: string
}

export type RatesAnswer =
  | { readonly kind: 'items'; readonly items: readonly RateItem[]; readonly total: number }
  | { readonly kind: 'refused'; readonly reason: string; readonly isPassing: boolean }
  | { readonly kind: 'unreadable'; readonly reason: string }

type Part = Exclude<keyof RateItem, 'place'>

/** What a CSV may call each part, the service's own name first. */
const names: Readonly<Record<Part, readonly string[]>> = {
  aplyBgnDt: ['aplyBgnDt', '적용개시일자', '적용개시일', '적용시작일'],
  currSgn: ['currSgn', '통화부호', '통화코드'],
  fxrt: ['fxrt', '환율', '과세환율'],
  mtryUtNm: ['mtryUtNm', '화폐단위명', '화폐단위'],
  imexTp: ['imexTp', 'weekFxrtTpcd', '수출입구분', '주간환율구분코드'],
}
const parts = Object.keys(names) as readonly Part[]

const isKorean = (name: string): boolean => /^\p{Script=Hangul}/u.test(name)

const soundCodes = ['', '0', '00', '000']
const noDataCodes = ['3', '03']
/** The gateway's or the service's own time-outs and faults: another try may help. */
const passingCodes = ['1', '01', '4', '04', '5', '05']

/** Reads the answer of the service, or a file that somebody saved it in. */
export function readRatesAnswer(text: string): RatesAnswer {
  const start = text.trimStart()
  if (start.startsWith('<')) return readTree(readXml(start), 'XML')
  if (start.startsWith('{') || start.startsWith('[')) return readTree(readJson(start), 'JSON')
  return readCsv(text)
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function at(tree: unknown, ...path: readonly string[]): unknown {
  let found = tree
  for (const name of path) {
    if (typeof found !== 'object' || found === null) return undefined
    found = Object.hasOwn(found, name) ? Reflect.get(found, name) : undefined
  }
  return found
}

function textAt(tree: unknown, ...path: readonly string[]): string {
  const found = at(tree, ...path)
  return typeof found === 'string' || typeof found === 'number' ? String(found).trim() : ''
}

function readTree(tree: unknown, form: string): RatesAnswer {
  if (tree === undefined) return { kind: 'unreadable', reason: `${form}?` }
  const refusal = refusalIn(tree)
  if (refusal) return refusal
  const found = listIn(tree)
  if (!found) return { kind: 'unreadable', reason: `${form}: response/body/items/item?` }
  const items = found.map((item, index) => itemOf(item, index + 1))
  const total = Number(textAt(tree, 'response', 'body', 'totalCount'))
  return { kind: 'items', items, total: Number.isSafeInteger(total) ? total : 0 }
}

/** The gateway answers in one form, the service behind it in another. */
function refusalIn(tree: unknown): RatesAnswer | undefined {
  const gateway = at(tree, 'OpenAPI_ServiceResponse', 'cmmMsgHeader')
  if (gateway !== undefined) {
    const codes = ['returnReasonCode', 'returnAuthMsg', 'errMsg'].map(name => textAt(gateway, name))
    return refused(codes)
  }
  const code = textAt(tree, 'response', 'header', 'resultCode')
  if (soundCodes.includes(code) || noDataCodes.includes(code)) return undefined
  return refused([code, textAt(tree, 'response', 'header', 'resultMsg')])
}

function refused(words: readonly string[]): RatesAnswer {
  const [code] = words
  const reason = words.filter(word => word !== '').join(' ')
  return { kind: 'refused', reason, isPassing: passingCodes.includes(code!) }
}

function listIn(tree: unknown): readonly unknown[] | undefined {
  if (Array.isArray(tree)) return tree
  const header = at(tree, 'response', 'header')
  const body = at(tree, 'response', 'body')
  const list =
    at(body, 'items', 'item') ?? at(tree, 'trifFxrtInfoQryRtnVo', 'trifFxrtInfoQryRsltVo')
  if (Array.isArray(list)) return list
  if (typeof list === 'object' && list !== null) return [list]
  return header !== undefined || body !== undefined ? [] : undefined
}

function itemOf(item: unknown, place: number): RateItem {
  const cells = parts.map(part => {
    const given = names[part].map(name => textAt(item, name)).find(text => text !== '')
    return [part, given ?? ''] as const
  })
  return { place, ...(Object.fromEntries(cells) as Record<Part, string>) }
}

function readCsv(text: string): RatesAnswer {
  const { header, rows, unclosedQuoteLine } = readCsvTable(text)
  if (unclosedQuoteLine !== undefined)
    return { kind: 'unreadable', reason: `"${unclosedQuoteLine}` }
  const titles = header.map(title => title.trim())
  const places = parts.map(part => titles.findIndex(title => names[part].includes(title)))
  const missing = parts.filter((part, index) => part !== 'mtryUtNm' && places[index]! < 0)
  if (missing.length > 0) {
    const absent = missing.map(part => `${names[part][0]}(${names[part].find(isKorean)})`)
    return { kind: 'unreadable', reason: `CSV, 없는 열 — missing: ${absent.join(', ')}` }
  }
  const items = rows.map(({ cells }, index) => {
    const named = parts.map((part, which) => [part, (cells[places[which]!] ?? '').trim()] as const)
    return { place: index + 2, ...(Object.fromEntries(named) as Record<Part, string>) }
  })
  return { kind: 'items', items, total: items.length }
}
