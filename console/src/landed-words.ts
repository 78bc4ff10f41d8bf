/** Words of answers about a destination: Korean, English. */
type Words = Readonly<Record<string, { readonly ko: string; readonly en: string }>>

const words = (table: Readonly<Record<string, readonly [string, string]>>): Words =>
  Object.fromEntries(Object.entries(table).map(([word, [ko, en]]) => [word, { ko, en }]))

export const regimeTexts: Words = words({
  refused: ['거부', 'refused'],
  not_judged: ['판정하지 못함', 'not judged'],
  not_shipped: ['보내지 않음', 'not shipped'],
  de_minimis: ['소액면세', 'small-value exemption'],
  postal: ['우편 관세', 'postal duty'],
  informal: ['약식 신고', 'informal entry'],
  formal: ['정식 신고', 'formal entry'],
  exempt: ['면세', 'exempt'],
  simplified: ['간이세율', 'simplified rates'],
  ordinary: ['일반세율', 'ordinary rates'],
  ioss: ['IOSS', 'IOSS'],
  low_value: ['소액물품', 'low-value goods'],
  standard: ['일반 통관', 'standard clearance'],
  cbec: ['CBEC 종합세', 'CBEC composite tax'],
  cbec_full_tax: ['CBEC 한도 초과', 'above the CBEC limit'],
  personal_mail: ['개인 우편물', 'personal mail'],
  over_limit: ['한도 초과', 'over the limit'],
  seller_taxed: ['판매자가 과세', 'taxed by the seller'],
  border: ['국경에서 과세', 'taxed at the border'],
  free_port: ['자유항', 'free port'],
})

export const collectorTexts: Words = words({
  '': ['모름', 'not known'],
  none: ['없음', 'nobody'],
  seller: ['판매자', 'the seller'],
  platform: ['플랫폼', 'the platform'],
  carrier: ['운송사', 'the carrier'],
  post: ['우체국', 'the post'],
  importer: ['수입자', 'the importer'],
})
