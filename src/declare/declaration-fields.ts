/** The fields of an export declaration: one table for its checks, its XML and the schema of that. */
import type { FieldForm } from './field-forms.js'

/**
 * Name, block, need, form, longest, place in the XML, where it is filled in, Korean, English. A place
 * is a path of elements; `@name=value` adds an attribute. Needs: `required`, `optional`, `carrier`
 * (from 2022-04-28). Where: `profile:NAME`, `order:COLUMN`, `parcel:COLUMN`, or `made` by us.
 */
const table = [
  ['function|head|required|key|1|FunctionCode|made', '송신 구분|function (9 original, A, B, C)'],
  ['number|head|required|export_no|15|ID|made', '수출신고번호|number of the declaration'],
  ['amendment|head|optional|key|13|AmendmentID|made', '정정신청번호|number of the amendment'],
  [
    'kind|head|required|digits|2|TypeCode|made',
    '거래구분|kind of trade (15 e-commerce, 11 ordinary)',
  ],
  ['date|head|required|day|8|IssueDateTime|made', '신고일자|day of declaration'],
  [
    'note|head|optional|text|500|AdditionalInformation/Content|made',
    '신고인기재란|remarks of the filer',
  ],
  ['filer|head|required|filer|5|Submitter/ID|profile:filer_code', '신고인부호|code of the filer'],
  ['filer_kind|head|required|text|20|Submitter/RoleCode|made', '제출자구분|kind of filer'],
  [
    'filer_name|head|required|text|28|Submitter/Name|profile:filer_name',
    '제출자 상호|name of the filer',
  ],
  ['office|head|required|digits|3|DeclarationOffice/ID|profile:office', '신고세관|customs office'],
  [
    'section|head|required|digits|2|DeclarationOffice/SectionID|profile:section',
    '신고과|section of the office',
  ],
  [
    'carrier_code|head|carrier|text|10|Express/ID|profile:carrier_code',
    '특송업체부호|code of the express carrier',
  ],
  [
    'exporter_no|exporter|required|business_any|12|Exporter/ID@schemeID=KTX|profile:business_no',
    '식별번호|business number of the exporter',
  ],
  [
    'exporter_name|exporter|required|text|28|Exporter/Name|profile:name',
    '수출화주 상호|name of the exporter',
  ],
  [
    'representative|exporter|required|text|12|Exporter/Representative/Name|profile:representative',
    '대표자명|representative',
  ],
  [
    'customs_code|exporter|optional|text|15|Exporter/CustomsID|profile:customs_code',
    '통관고유부호|customs code',
  ],
  [
    'place_serial|exporter|optional|digits|4|Exporter/PlaceID|profile:place_serial',
    '사업장일련번호|serial number of the place',
  ],
  [
    'address|exporter|required|text|300|Exporter/Address/Line|profile:address',
    '소재지 주소|address',
  ],
  [
    'postcode|exporter|optional|digits|5|Exporter/Address/PostcodeID|profile:postcode',
    '우편번호|postal code',
  ],
  [
    'homepage|exporter|optional|text|100|Exporter/Communication/ID|profile:homepage',
    '홈페이지 URL|home page',
  ],
  [
    'agent_name|agent|optional|text|28|Agent/Name|profile:agent_name',
    '수출대행자 상호|name of the agent',
  ],
  [
    'agent_code|agent|optional|text|15|Agent/CustomsID|profile:agent_customs_code',
    '수출대행자 통관고유부호|customs code of the agent',
  ],
  [
    'agent_serial|agent|optional|digits|4|Agent/PlaceID|profile:agent_place_serial',
    '수출대행자 사업장일련번호|serial number of the agent',
  ],
  [
    'buyer|buyer|required|person|60|Importer/Name|order:buyer',
    '구매자 상호(영문)|name of the buyer',
  ],
  ['port|common|required|port|5|LoadingLocation/ID|profile:port', '적재항|port of loading'],
  [
    'goods_postcode|common|optional|digits|5|GoodsLocation/PostcodeID|profile:goods_postcode',
    '물품소재지 우편번호|postal code of the goods',
  ],
  [
    'goods_address|common|required|text|300|GoodsLocation/Line|profile:goods_address',
    '물품소재지|where the goods are',
  ],
  [
    'to|common|required|country|2|GoodsShipment/DestinationCountryCode|order:to',
    '목적국|country of destination',
  ],
  [
    'gross|common|required|weight|17|GoodsShipment/GrossMassMeasure@unitCode=KGM|parcel:gross_weight_g',
    '총중량(KG)|gross weight (kg)',
  ],
  [
    'packages|common|optional|digits|8|GoodsShipment/Packaging/QuantityQuantity|parcel:packages',
    '총포장개수|packages',
  ],
  [
    'package_kind|common|optional|package|2|GoodsShipment/Packaging/TypeCode|parcel:package_kind',
    '포장 종류|kind of package',
  ],
  [
    'currency|common|required|currency|3|GoodsShipment/CurrencyCode|order:currency',
    '통화코드|currency',
  ],
  [
    'fob_krw|common|required|amount|17|GoodsShipment/StatisticalValueAmount@currencyID=KRW|made',
    '신고총액(FOB 원화)|value declared (FOB, won)',
  ],
  [
    'fob|common|required|amount|17|GoodsShipment/CustomsValueAmount|made',
    '신고총액(FOB 결제통화)|value declared (FOB, its currency)',
  ],
  ['rate|common|required|text|18|GoodsShipment/ExchangeRateNumeric|made', '환율|rate of exchange'],
  [
    'term|common|required|key|3|GoodsShipment/TradeTerms/ConditionCode|order:incoterm',
    '인도조건|terms of delivery',
  ],
  [
    'tracking|order|required|text|35|GoodsShipment/TransportContractDocument/ID|parcel:tracking_no',
    '배송번호|tracking number',
  ],
  ['order_no|order|required|text|35|GoodsShipment/Invoice/ID|order:order', '주문번호|order number'],
  [
    'more_orders|order|optional|text|500|GoodsShipment/Invoice/Note|made',
    '합포장한 다른 주문번호|other orders packed with it',
  ],
  [
    'payment_method|order|required|payment|2|GoodsShipment/Invoice/PaymentMethodCode|profile:payment_method',
    '결제방법|code of payment',
  ],
  [
    'payment|order|required|amount|17|GoodsShipment/Invoice/AmountAmount|order:unit_price',
    '결제금액|amount paid',
  ],
  [
    'freight|order|optional|amount|17|GoodsShipment/Invoice/FreightAmount|order:freight',
    '운임|freight',
  ],
  [
    'insurance|order|optional|amount|17|GoodsShipment/Invoice/InsuranceAmount|order:insurance',
    '보험료|insurance',
  ],
  ['line_no|line|required|digits|3|SequenceNumeric|made', '란번호|number of the line'],
  ['hs|line|required|hs|10|Commodity/Classification/ID|order:hs', 'HS부호|HS code'],
  [
    'goods|line|required|latin|50|Commodity/Description|order:goods',
    '거래품명(영문)|goods, in English',
  ],
  ['brand|line|optional|latin|30|Commodity/BrandName|order:brand', '상표명|brand'],
  [
    'exporter_kind|line|required|exporter_kind|1|ExporterRoleCode|profile:exporter_kind',
    '수출자구분|kind of exporter',
  ],
  ['maker|line|required|text|28|Manufacturer/Name|order:maker', '제조자 상호|maker'],
  [
    'maker_no|line|optional|business_any|13|Manufacturer/ID@schemeID=KTX|order:maker_business_no',
    '제조자 사업자등록번호|business number of the maker',
  ],
  ['origin|line|required|country|2|Origin/CountryCode|order:origin', '원산지|country of origin'],
  [
    'drawback|line|carrier|key|1|DrawBack/ApplicationTypeCode|profile:automatic_drawback',
    '자동간이정액환급(Y, N)|automatic drawback (Y, N)',
  ],
  [
    'applicant|line|optional|key|1|DrawBack/ApplicantCode|profile:drawback_applicant',
    '환급신청인(1 수출자, 2 제조자)|applicant for drawback',
  ],
  [
    'quantity|line|required|quantity|14|GoodsMeasure/TariffQuantity@unitCode=U|order:quantity',
    '수량|quantity',
  ],
  [
    'net|line|required|weight|17|GoodsMeasure/NetNetWeightMeasure@unitCode=KGM|order:weight_g',
    '순중량(KG)|net weight (kg)',
  ],
  [
    'line_krw|line|required|amount|17|StatisticalValueAmount@currencyID=KRW|made',
    '신고가격(원)|value declared (won)',
  ],
  ['item_no|item|required|digits|2|SequenceNumeric|made', '행번호|number of the item'],
  ['item_name|item|required|latin|50|Description|order:goods', '거래품명|goods'],
  ['spec|item|optional|text|500|Specification|order:sku', '모델규격|model'],
  [
    'item_quantity|item|required|quantity|14|CountQuantity@unitCode=U|order:quantity',
    '수량|quantity',
  ],
  ['price|item|required|amount|17|UnitPriceAmount|order:unit_price', '단가|unit price'],
  ['amount|item|required|amount|17|ItemChargeAmount|made', '금액|amount'],
] as const

type NameOf<Row extends readonly [string, string]> = Row extends readonly [
  `${infer Name}|${string}`,
  string,
]
  ? Name
  : never

export type DeclarationName = NameOf<(typeof table)[number]>

export type DeclarationBlock =
  | 'head'
  | 'exporter'
  | 'agent'
  | 'buyer'
  | 'common'
  | 'order'
  | 'line'
  | 'item'

export interface DeclarationField {
  readonly name: DeclarationName
  readonly block: DeclarationBlock
  readonly need: 'required' | 'optional' | 'carrier'
  readonly form: FieldForm
  readonly most: number
  /** Elements from the block on, the last with its attribute. */
  readonly path: readonly string[]
  readonly attribute: readonly [name: string, value: string] | undefined
  /** `profile`, `order`, `parcel` or `made`, and the name or column there. */
  readonly from: 'profile' | 'order' | 'parcel' | 'made'
  readonly column: string
  readonly ko: string
  readonly en: string
}

function fieldOfRow([spec, texts]: readonly [string, string]): DeclarationField {
  const [name, block, need, form, most, place, where] = spec.split('|') as [
    ...[DeclarationName, DeclarationBlock, DeclarationField['need'], FieldForm],
    ...[string, string, string],
  ]
  const [ko = '', en = ''] = texts.split('|')
  const [path = '', attribute] = place.split('@')
  const [from = '', column = ''] = where.split(':')
  const [key, value] = attribute?.split('=') ?? []
  return {
    ...{ name, block, need, form, most: Number(most), path: path.split('/') },
    attribute: key !== undefined && value !== undefined ? [key, value] : undefined,
    ...{ from: from as DeclarationField['from'], column, ko, en },
  }
}

export const declarationFields: readonly DeclarationField[] = table.map(row => fieldOfRow(row))

/** Fields of a block, in their order. */
export function fieldsOf(...blocks: readonly DeclarationBlock[]): readonly DeclarationField[] {
  return declarationFields.filter(field => blocks.includes(field.block))
}

export type Values = Readonly<Partial<Record<DeclarationName, string>>>
