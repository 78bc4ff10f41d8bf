/** `GET /v1/parcels`: parcels as they were judged; filtered, sorted, page by page, at two times. */
import {
  bothTexts,
  dayText,
  type JsonSchema,
  listOf,
  objectOf,
  orNull,
  text,
  whole,
  wholeOf,
  yesOrNo,
} from '../../ask/schema.js'
import { type GoodsOfParcel, goodsOfParcels } from '../../run/keep/parcel-goods.js'
import type { ParcelFilter, ParcelSort } from '../../store/parcel-query.js'
import { countParcels, listParcels, type ParcelItem } from '../../store/parcel-reads.js'
import { instant } from './account-faults.js'
import {
  idSchema,
  type Kept,
  keepOf,
  type PageAsked,
  pageFrom,
  pageQuery,
  usualPage,
} from './keep-schemas.js'
import type { Operation } from './operation.js'
import { type AskedWhen, spanQuery, whenOf, whenQuery } from './when.js'

const sorts = [
  'recorded',
  'day',
  'parcel',
  'customs_value_krw',
  'collected_krw',
] as const satisfies readonly ParcelSort[]

interface Query extends PageAsked, AskedWhen {
  readonly sort?: ParcelSort
  readonly descending?: boolean
  readonly count?: boolean
  readonly skip?: number
  readonly assessment?: string
  readonly parcel?: string
  readonly parcel_start?: string
  readonly state?: readonly string[]
  readonly track?: readonly string[]
  readonly relief?: readonly string[]
  readonly channel?: readonly string[]
  readonly ship_from?: readonly string[]
  readonly platform?: readonly string[]
  readonly asked?: readonly string[]
  readonly work?: readonly string[]
  readonly over_usd?: number
  readonly to_usd?: number
  readonly reason?: string
  readonly reason_of?: 'file' | 'parcel'
  readonly from?: string
  readonly to?: string
}

const longestWord = 100
const mostWords = 32
const mostSkipped = 1e9
const word: JsonSchema = { ...text(), maxLength: longestWord }
const centsOfDollar = 100
const mostDollars = 1e12
const dollars: JsonSchema = { type: 'number', minimum: 0, maximum: mostDollars }
const words: JsonSchema = listOf(word, { maxItems: mostWords })

const itemSchema = wholeOf({
  parcel: text(),
  assessment: idSchema,
  is_real: { ...yesOrNo, description: '개혁안에 따른 답이면 false — false under a reform' },
  state: text(),
  track: text(),
  relief: text(),
  channel: text(),
  ship_from: text(),
  day: orNull(dayText),
  lines: whole,
  customs_value_krw: orNull(whole),
  tax_krw: orNull(whole),
  collected_krw: orNull(whole),
  platform: text(),
  tested_value_usd: orNull(text()),
  requirements: listOf(text()),
  reasons: listOf(text()),
  work: text('사람에게 남긴 일: decide, look, file — the gravest work that is left to people'),
  goods: text('첫 행의 품명, 없으면 품목번호 — goods of the first line, or their code'),
  goods_price: {
    ...orNull(wholeOf({ amount: text(), currency: text() })),
    description: '단가 × 수량의 합; 통화가 다르거나 모르면 null — unit prices by quantities',
  },
  problems: {
    ...listOf(wholeOf({ column: text(), code: text(), message: bothTexts })),
    description: '거부된 화물의 문제 — what kept a refused parcel out',
  },
  recorded_at: instant,
})

function centsOf(dollars: number | undefined): number | undefined {
  return dollars === undefined ? undefined : Math.round(dollars * centsOfDollar)
}

function filterOf(query: Query): ParcelFilter {
  const { assessment, parcel, state, track, relief, channel, reason, from, to } = query
  return {
    ...{ assessment, parcel, state, track, relief, channel, reason, from, to },
    parcelStart: query.parcel_start,
    reasonOf: query.reason_of,
    shipFrom: query.ship_from,
    ...{ platform: query.platform, asked: query.asked, work: query.work },
    overUsdCents: centsOf(query.over_usd),
    toUsdCents: centsOf(query.to_usd),
  }
}

function shownGoods({ goods, price, problems }: GoodsOfParcel) {
  return {
    goods,
    goods_price: price,
    problems: problems.map(({ column, code, ko, en }) => ({ column, code, message: { ko, en } })),
  }
}

function shown(item: ParcelItem) {
  const { shipFrom, isReal, customsValueKrw, taxKrw, collectedKrw, testedUsd, ...more } = item
  const { recordedAt, ...same } = more
  return {
    ...same,
    is_real: isReal,
    ship_from: shipFrom,
    tested_value_usd: testedUsd,
    customs_value_krw: customsValueKrw,
    tax_krw: taxKrw,
    collected_krw: collectedKrw,
    recorded_at: recordedAt,
  }
}

const querySchema = objectOf({
  ...pageQuery,
  ...whenQuery,
  sort: { type: 'string', enum: sorts, default: 'recorded' },
  descending: { ...yesOrNo, default: true },
  count: yesOrNo,
  skip: {
    ...{ ...whole, minimum: 0, maximum: mostSkipped },
    description:
      '이만큼 건너뜀(먼 쪽으로 바로 갈 때; 다음 쪽은 after가 빠름) — leaves so many out, without ' +
      '`after`: to go far at once; `after` is faster for the next page',
  },
  assessment: idSchema,
  parcel: { ...word, description: '같은 번호 — this very one' },
  parcel_start: { ...word, description: '번호의 앞부분 — the beginning of the number' },
  state: words,
  track: words,
  relief: words,
  channel: words,
  ship_from: words,
  reason: word,
  reason_of: {
    ...{ type: 'string', enum: ['file', 'parcel'] },
    description:
      '사유가 파일에 없는 열 때문인 화물(file), 그렇지 않은 화물(parcel) — where the reason stands for ' +
      'columns that the whole file lacks, or where it does not',
  },
  platform: words,
  asked: { ...words, description: 'barred, must, check, waived — the gravest requirement' },
  work: {
    ...words,
    description:
      '사람에게 남긴 일: decide, look, 파일에 없는 열뿐이면 file — the gravest work left to people; ' +
      '`file` where columns that the whole file lacks are all',
  },
  over_usd: { ...dollars, description: '판단한 물품가격 초과 — tested value above' },
  to_usd: { ...dollars, description: '판단한 물품가격 이하 — tested value up to' },
  ...spanQuery,
})

export function parcelsList(keep: Kept, clock: () => Date): Operation {
  return {
    id: 'parcels-list',
    method: 'GET',
    url: '/v1/parcels',
    role: 'viewer',
    tag: 'parcels',
    title: { ko: '판정한 화물을 봅니다', en: 'List judged parcels' },
    about: {
      ko: '여러 값은 쉼표로 적습니다. 빈 값(모름)은 쉼표 사이를 비웁니다. count=true면 전체 수도 셉니다.',
      en: 'Several values stand with commas; nothing between commas is not known. count=true counts all.',
    },
    query: querySchema,
    answers: {
      200: wholeOf({ items: listOf(itemSchema), next: orNull(text()), count: orNull(whole) }),
    },
    problems: [400, 503],
    handle: async request => {
      const { sql } = keepOf(keep)
      const query = request.query as Query
      const { limit = usualPage, after, skip } = query
      const { sort = 'recorded', descending = true } = query
      const when = whenOf(query, clock())
      const filter = filterOf(query)
      const page = await pageFrom(
        listParcels(sql, { when, filter, sort, descending, limit, after, skip }),
        after,
      )
      const count = query.count ? await countParcels(sql, { when, filter }) : null
      const goods = await goodsOfParcels(sql, page.items)
      const items = page.items.map((item, at) => ({ ...shown(item), ...shownGoods(goods[at]!) }))
      return { items, next: page.next, count }
    },
  }
}
