/** What columns are called in the trade, in Korean and English, for each field of parcels. */
import type { FieldName } from './fields.js'

/** Words that mean one field and no other. Written as people write them; compared by `plainWord`. */
const sure: Readonly<Partial<Record<FieldName, string>>> = {
  parcel:
    '화물번호|송장번호|운송장번호|운송장|송장|운송장 No|송장 No|배송번호|택배번호|추적번호|등기번호|우편물번호|' +
    'B/L|B/L번호|BL No|Bill of lading|House B/L|HBL|HBL No|House BL No|하우스비엘|비엘번호|' +
    'AWB|AWB No|AWB Number|HAWB|HAWB No|House AWB|House AWB No|Air waybill|Air waybill no|Waybill|' +
    'Waybill no|Waybill number|Tracking|Tracking no|Tracking number|Tracking #|Tracking ID|' +
    'Parcel no|Parcel number|Parcel ID|Shipment no|Shipment number|Consignment no|Item barcode',
  master_bl:
    'Master B/L|Master BL|Master BL No|MBL|MBL No|MAWB|MAWB No|Master AWB|Master AWB No|' +
    '마스터 B/L|마스터비엘|마스터번호|Master 번호',
  declaration: '수입신고번호|Declaration no|Declaration number|Entry no|Entry number',
  order_no:
    '주문번호|주문 No|주문 ID|주문서번호|오더번호|쇼핑몰주문번호|Order no|Order number|Order ID|Order #|PO no|PO number',
  paid_amount:
    '결제금액|결제총액|총결제금액|실결제금액|지불금액|주문총액|Amount paid|Paid amount|Payment amount|Order total',
  channel:
    '운송경로|운송방법|운송구분|배송방법|배송구분|배송경로|특송우편구분|Channel|Shipping method|Delivery method|Mode of delivery',
  declared_on:
    '신고일|신고일자|신고 날짜|수입신고일|수입신고일자|통관목록제출일|목록제출일|제출일|제출일자|' +
    'Declaration date|Date of declaration|Declared date|Declared on|Entry date|Manifest date|Filing date',
  arrived_on:
    '입항일|입항일자|입항 날짜|도착일|도착일자|도착 날짜|반입일|반입일자|입국일|' +
    'Arrival date|Date of arrival|Arrived on|Arrival|Arrived at',
  purchased_on:
    '구매일|구매일자|구매 날짜|구입일|구입일자|주문일|주문일자|주문일시|주문 날짜|결제일|결제일자|결제일시|영수증일자|' +
    'Order date|Ordered on|Ordered at|Date of order|Purchase date|Purchased on|Date of purchase|' +
    'Payment date|Paid on|Paid at|Date on receipt',
  platform:
    '플랫폼|쇼핑몰|쇼핑몰명|오픈마켓|마켓|마켓명|구매사이트|구매처사이트|판매사이트|판매채널|' +
    'Platform|Marketplace|Sales channel|Website|Shopping mall',
  seller_id:
    '판매자 ID|판매자코드|셀러 ID|셀러코드|Seller ID|Seller code|Merchant ID|Store ID|Shop ID',
  seller:
    '판매자|판매자명|판매처|셀러|셀러명|판매업체|상점|상점명|스토어|스토어명|' +
    'Seller|Seller name|Merchant|Merchant name|Vendor|Vendor name|Store|Store name|Shop|Shop name',
  person:
    '수하인키|수취인키|회원번호|회원 ID|고객번호|고객 ID|구매자 ID|' +
    'Customer ID|Customer no|Member ID|Member no|Buyer ID|User ID|Recipient ID|Consignee ID',
  customs_id:
    '개인통관고유부호|통관고유부호|통관부호|개인통관부호|개인통관번호|통관번호|통관고유번호|개인통관고유번호|' +
    '수취인통관부호|수하인통관부호|수하인식별부호|PCCC|P-CCC|PCC|Customs ID|Customs code of recipient|' +
    'Personal customs code|Personal customs clearance code|Customs clearance code|Clearance code|' +
    'Personal clearance code|Personal customs ID|Individual customs code',
  customs_id_kind:
    '통관부호구분|통관부호종류|부호구분|식별부호구분|Customs ID type|Kind of customs ID',
  customs_id_expires_on: '통관부호만료일|부호만료일|부호유효기간|Customs ID expiry|PCCC expiry',
  customs_match: '통관부호검증|통관부호검증결과|부호검증결과|대조결과|PCCC check|Customs ID check',
  one_time_no: '일회용인증번호|통관인증번호|One time number|One-time code|OTP',
  person_name:
    '수취인|수취인명|수취인성명|수취인이름|수취자|수하인|수하인명|수하인성명|수하인이름|받는사람|받는분|받는이|수령인|수령자|' +
    '수입화주|수입화주명|Consignee|Consignee name|Recipient|Recipient name|Receiver|Receiver name|' +
    'Addressee|Ship to name|Deliver to',
  person_phone:
    '수취인전화|수취인전화번호|수취인연락처|수취인휴대폰|수하인전화번호|수하인연락처|받는분전화번호|받는분연락처|전화번호|' +
    '휴대폰|휴대폰번호|휴대전화|연락처|핸드폰|Phone|Phone no|Phone number|Telephone|Tel|Tel no|Mobile|Mobile no|' +
    'Consignee phone|Consignee tel|Recipient phone|Receiver phone|Contact number',
  person_postcode:
    '우편번호|수취인우편번호|수하인우편번호|받는분우편번호|Postcode|Post code|Postal code|Zip|Zip code|' +
    'Consignee zip|Recipient postcode|Receiver zip',
  person_address:
    '주소|수취인주소|수하인주소|받는분주소|배송지|배송지주소|배송주소|Address|Consignee address|Recipient address|' +
    'Receiver address|Delivery address|Shipping address|Ship to address',
  goods:
    '품명|품목명|물품명|상품명|제품명|내용품|내용품명|거래품명|신고품명|물품|상품|품명규격|한글품명|영문품명|상품명(한글)|' +
    '상품명(영문)|영문상품명|Description|Goods|Goods name|Goods description|Description of goods|Item|Item name|' +
    'Item description|Product|Product name|Product description|Product title|Commodity|Contents|Content',
  brand: '상표|상표명|브랜드|브랜드명|Brand|Brand name|Trademark|Trade mark',
  model: '모델|모델명|모델번호|모델규격|모델·규격|Model|Model name|Model no|Model number|Style no',
  gtin: '바코드|상품바코드|GTIN|EAN|UPC|JAN|Barcode|Bar code',
  cert_no: '인증번호|KC인증번호|Certificate no|Certificate number|Certification no',
  ship_from:
    '발송국|발송국가|발송국코드|출발국|출발국가|적출국|적출국코드|적출국가|수출국|수출국가|선적국|' +
    'Ship from|Ship from country|Country of dispatch|Dispatch country|Departure country|' +
    'Country of departure|Export country|Country of export|Sender country|Shipper country|From country',
  origin:
    '원산지|원산국|원산지국|원산지코드|제조국|제조국가|생산국|생산지|원산지국가|' +
    'Origin|Country of origin|COO|Made in|Country of manufacture',
  origin_proof: '원산지증빙|원산지증명|원산지증명구분|Proof of origin|Origin proof',
  hs:
    'HS|HS코드|HS Code|HSCode|HS No|HS Number|HS부호|HSK|HSK코드|HSK No|H.S. Code|품목번호|품목분류번호|품목분류|' +
    '세번|세번부호|세번번호|관세분류번호|관세번호|Tariff code|Tariff no|Tariff number|Tariff heading|' +
    'Commodity code|Harmonized code|Harmonised code|Classification code',
  quantity:
    '수량|개수|갯수|물품수량|상품수량|구매수량|주문수량|총수량|수량(개)|수량(EA)|' +
    "Qty|Q'ty|Quantity|Item qty|Order qty|Ordered quantity|Pcs|Count|No of pieces|Number of pieces|EA",
  unit: '단위|수량단위|UOM|Unit|Unit of measure|Qty unit|Quantity unit',
  pieces_per_unit:
    '입수|단위당개수|묶음당개수|Pieces per unit|Pcs per unit|Pack size|Units per pack',
  volume_ml_each: '개당용량|단위용량|Volume each|Volume per unit|Unit volume|Bottle size',
  volume_ml: '총용량|Total volume',
  weight_g: '순중량|물품중량|상품중량|Net weight|Net wt|N.W.|NW|Item weight|Product weight',
  parcel_weight_g:
    '총중량|화물중량|화물총중량|포장중량|박스중량|Gross weight|Gross wt|G.W.|GW|Parcel weight|Package weight|Total weight',
  abv: '알코올도수|알콜도수|도수|주정도|ABV|Alcohol|Alcohol content|Alcohol by volume|Alcohol %',
  unit_price:
    '단가|물품단가|상품단가|개당가격|개당단가|개별단가|구매단가|신고단가|단위가격|' +
    'Unit price|Unit cost|Unit value|Item price|Price each|Price per unit|Each price|Price/unit',
  currency:
    '통화|통화코드|통화단위|통화구분|통화부호|화폐|화폐단위|결제통화|거래통화|Currency|Currency code|Cur|Curr|CCY|Price currency',
  discount: '행할인|상품할인|상품할인금액|물품할인|Item discount|Line discount|Product discount',
  order_discount:
    '주문할인|주문할인금액|쿠폰할인|장바구니할인|Order discount|Coupon discount|Cart discount',
  discount_kind: '할인종류|할인구분|할인유형|Discount type|Kind of discount',
  agent_fee:
    '구매대행수수료|대행수수료|대행료|구매수수료|Buying commission|Agent fee|Agency fee|Buying fee',
  local_freight:
    '현지운임|현지배송비|현지운송비|현지운송료|현지배송료|해외현지배송비|현지내륙운임|' +
    'Local freight|Local shipping|Local shipping fee|Local delivery fee|Inland freight abroad|' +
    'Domestic shipping abroad',
  local_tax: '현지세금|현지세|현지판매세|판매세|Local tax|Local sales tax|Sales tax|State tax',
  intl_freight:
    '국제운임|국제배송비|국제운송비|국제운송료|국제배송료|해외배송비|항공운임|해상운임|항공료|' +
    'International freight|International shipping|International shipping fee|Intl freight|Intl shipping|' +
    "Int'l freight|Int'l shipping|Air freight|Ocean freight|Sea freight|Airfreight",
  intl_insurance:
    '보험료|국제보험료|운송보험료|적하보험료|보험|Insurance|Insurance fee|Insurance premium|' +
    "Insurance cost|Freight insurance|International insurance|Int'l insurance",
  use: '용도|사용용도|수입용도|용도구분|사용목적|Purpose|Purpose of import|Intended use',
  sale_price_krw: '국내판매가|국내판매가격|Korean retail price|Domestic sale price',
}

/** Words that may mean several fields, or one of ours but not surely: people are asked. */
const doubtful: readonly (readonly [string, readonly FieldName[]])[] = [
  [
    '국가|국가코드|나라|국적|Country|Country code|Origin country|출발지|From',
    ['ship_from', 'origin'],
  ],
  ['날짜|일자|일시|Date|Day', ['declared_on', 'arrived_on', 'purchased_on']],
  ['통관일|통관일자|수리일|수리일자|Clearance date|Customs date', ['declared_on', 'arrived_on']],
  ['입항예정일|도착예정일|ETA', ['arrived_on']],
  [
    '발송일|발송일자|출고일|선적일|Ship date|Shipping date|Shipped on|Departure date',
    ['purchased_on'],
  ],
  [
    '운임|운송료|운송비|배송비|배송료|물류비|Freight|Freight charge|Freight cost|Shipping|Shipping fee|Shipping cost|' +
      'Shipping charge|Delivery fee|Postage|Carriage',
    ['intl_freight', 'local_freight'],
  ],
  ['세금|부가세|Tax|VAT|GST|Taxes', ['local_tax']],
  ['보험금액|Insured amount|Insured value', ['intl_insurance']],
  // Where something was bought it need not be sent from; HTS is the tariff of the United States.
  ['구매국가|구입국가|Country of purchase', ['ship_from']],
  ['HTS|HTS code', ['hs']],
  [
    '가격|금액|물품가격|상품가격|물품가액|신고가격|신고금액|가액|총액|합계|총금액|상품금액|판매가|판매가격|Price|Amount|Value|' +
      'Declared value|Customs value|Goods value|Item value|Total|Total price|Total amount|' +
      'Total value|Subtotal|Cost',
    ['unit_price', 'paid_amount'],
  ],
  ['할인|할인금액|할인액|Discount|Discount amount', ['discount', 'order_discount']],
  ['중량|무게|실중량|실무게|Weight|Wt|Actual weight', ['parcel_weight_g', 'weight_g']],
  ['용량|부피|Volume|Size', ['volume_ml_each', 'volume_ml']],
  ['수수료|Commission|Service fee', ['agent_fee']],
  [
    'Invoice|Invoice no|Invoice number|인보이스번호|Reference|Reference no|Ref no',
    ['order_no', 'parcel'],
  ],
  ['품목코드|상품코드|제품코드|Item code|Product code|SKU', ['model', 'hs']],
  ['순번|연번|란번호|항번|No|Seq|Line no|Line number|Item no', ['line']],
  [
    '이름|성명|주문자|주문자명|구매자|구매자명|Name|Buyer|Buyer name|Customer|Customer name',
    ['person_name'],
  ],
  [
    '송하인|발송인|보내는사람|보내는분|공급자|Shipper|Sender|Supplier|Exporter|Consignor',
    ['seller'],
  ],
  ['운송수단|운송사|택배사|Transport|Mode|Service|Service type|Carrier', ['channel']],
  ['규격|사양|옵션|Spec|Specification|Option', ['model', 'goods']],
  ['식별번호|신분번호|ID|ID no|Identification', ['customs_id', 'person']],
  ['과세구분|거래구분|구분|Type|Category', ['use', 'channel']],
]

/** The words alone of a name: no blanks, signs or case, and no unit behind them. */
export function plainWord(name: string): string {
  return withoutUnit(name.normalize('NFKC').toLowerCase()).replaceAll(/[^\p{L}\p{N}%]/gu, '')
}

/** Units at the end of a name; one letter alone is a unit behind a bracket or a blank only. */
const unitAtEnd = new RegExp(
  '[\\s_([{/,:·-]*(?<![a-z])(kgs?|grams?|gr|ml|liters?|litres?|킬로그램|킬로|그램|밀리리터|리터|' +
    '(?<=[\\s_([{])[gl])[\\s)\\]}.]*$',
)

const unitWords: Readonly<Record<string, NamedUnit>> = {
  ...{ kg: 'kg', kgs: 'kg', 킬로그램: 'kg', 킬로: 'kg' },
  ...{ g: 'g', gr: 'g', gram: 'g', grams: 'g', 그램: 'g' },
  ...{ ml: 'ml', 밀리리터: 'ml' },
  ...{ l: 'l', liter: 'l', liters: 'l', litre: 'l', litres: 'l', 리터: 'l' },
}

export type NamedUnit = 'g' | 'kg' | 'ml' | 'l'

/** The unit that a name says, as in `중량(kg)`; undefined where it says none. */
export function unitNamed(name: string): NamedUnit | undefined {
  const found = unitAtEnd.exec(name.normalize('NFKC').toLowerCase())
  return found === null ? undefined : unitWords[found[1]!]
}

function withoutUnit(name: string): string {
  const bare = name.replace(unitAtEnd, '')
  return bare === '' ? name : bare
}

function wordsOf(list: string): readonly string[] {
  return list.split('|').map(plainWord)
}

const fieldsOf = new Map<string, readonly string[]>()
for (const [list, names] of doubtful) {
  for (const word of wordsOf(list)) fieldsOf.set(word, names)
}

const sureOf = new Map<string, string>()
for (const [name, list] of Object.entries(sure)) {
  for (const word of wordsOf(list)) sureOf.set(word, name)
}

/** How many words are known. */
export const wordCount = fieldsOf.size + sureOf.size

/** The one field that a name means by the words of the trade. */
export function fieldMeant(name: string): string | undefined {
  return sureOf.get(plainWord(name))
}

/** Fields that a name may mean. */
export function fieldsMeant(name: string): readonly string[] {
  return fieldsOf.get(plainWord(name)) ?? []
}
