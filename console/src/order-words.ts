/** Words that columns of orders may hold, as people read them. */
import { useLanguage } from './language.js'

const words: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  kind: {
    cosmetic: ['화장품', 'cosmetics'],
    perfume: ['향수', 'perfume'],
    food: ['식품', 'food'],
    health_food: ['건강기능식품', 'health food'],
    alcohol: ['주류', 'alcohol'],
    tobacco: ['담배', 'tobacco'],
    medicine: ['의약품', 'medicine'],
    medical_device: ['의료기기', 'medical device'],
    apparel: ['의류', 'apparel'],
    footwear: ['신발', 'footwear'],
    bag: ['가방', 'bags'],
    book: ['책', 'books'],
    music: ['음반', 'music'],
    electronics: ['전자제품', 'electronics'],
    battery: ['배터리', 'batteries'],
    toy: ['완구', 'toys'],
    children: ['어린이 제품', 'goods for children'],
    jewellery: ['장신구', 'jewellery'],
    household: ['생활용품', 'household goods'],
    other: ['그 밖', 'other'],
  },
  origin_claim: {
    none: ['신청하지 않음', 'none'],
    korus: ['한·미', 'KORUS'],
    eu_korea: ['한·EU', 'EU–Korea'],
    uk_korea: ['한·영', 'UK–Korea'],
    kafta: ['한·호주', 'Korea–Australia'],
    ckfta: ['한·캐나다', 'Canada–Korea'],
    rcep: ['RCEP', 'RCEP'],
    korea_china: ['한·중', 'Korea–China'],
    korea_asean: ['한·아세안', 'Korea–ASEAN'],
    korea_vietnam: ['한·베트남', 'Korea–Viet Nam'],
    korea_singapore: ['한·싱가포르', 'Korea–Singapore'],
  },
  carrier: {
    post: ['우편', 'post'],
    express: ['특송', 'express'],
    cargo: ['일반화물', 'cargo'],
  },
  status: {
    open: ['진행', 'open'],
    cancelled: ['취소', 'cancelled'],
    refunded: ['환불', 'refunded'],
    part_refunded: ['일부 환불', 'refunded in part'],
  },
  kind_of_export: {
    sale: ['판매', 'sale'],
    stock_transfer: ['해외 창고로 재고 이동', 'stock moved to a warehouse abroad'],
    sample: ['견본', 'sample'],
    return: ['반품', 'return'],
  },
  buyer_use: { personal: ['개인', 'personal'], business: ['사업', 'business'] },
  discount_by: { seller: ['판매자', 'seller'], platform: ['플랫폼', 'platform'] },
  automatic_drawback: { yes: ['예', 'yes'], no: ['아니요', 'no'] },
  small_business: { yes: ['예', 'yes'], no: ['아니요', 'no'] },
  drawback_applicant: {
    none: ['없음', 'none'],
    exporter: ['수출자', 'exporter'],
    maker: ['제조자', 'maker'],
  },
  freight_separate: { yes: ['예', 'yes'], no: ['아니요', 'no'] },
  scheme: {
    none: ['없음', 'none'],
    ioss: ['IOSS(EU)', 'IOSS (EU)'],
    ovr: ['OVR(싱가포르)', 'OVR (Singapore)'],
    cbec: ['CBEC(중국)', 'CBEC (China)'],
    uk_vat: ['영국 VAT 등록', 'registered for UK VAT'],
    au_gst: ['호주 GST 등록', 'registered for Australian GST'],
  },
}

/** A word of a column; codes that people know as such stay what they are. */
export function useWordOf(): (column: string, word: string) => string {
  const { language } = useLanguage()
  return (column, word) => words[column]?.[word]?.[language === 'ko' ? 0 : 1] ?? word
}
