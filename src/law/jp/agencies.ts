/** What is asked of goods besides taxes when they enter Japan. */
import { formOf, issueOf, provision } from '../provision.js'
import { entered, remembered, reported } from '../versions.js'

const medicines = issueOf(
  {
    instrument: '일본 약기법의 개인수입 운용(薬機法)',
    instrumentEn: 'Pharmaceuticals and Medical Devices Act of Japan, personal imports (薬機法)',
    url: 'https://www.customs.go.jp/english/c-answer_e/imtsukan/1806_e.htm',
  },
  'カスタムスアンサー 1806',
  '',
)
const food = issueOf(
  {
    instrument: '일본 식품위생법(食品衛生法)',
    instrumentEn: 'Food Sanitation Act of Japan (食品衛生法)',
    url: 'https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/kenkou_iryou/shokuhin/yunyu_kanshi/',
  },
  '昭和22年法律第233号',
  '1947-12-24',
)

const radio = issueOf(
  {
    instrument: '일본 전파법·전기용품안전법(電波法·電気用品安全法)',
    instrumentEn: 'Radio Act and Electrical Appliance Safety Act of Japan (電波法, 電気用品安全法)',
    url: 'https://www.tele.soumu.go.jp/',
  },
  '昭和25年法律第131号',
  '1950-05-02',
)

const declarations = issueOf(
  {
    instrument: '일본 관세법 시행령(関税法施行令)',
    instrumentEn: 'Enforcement Order of the Customs Act of Japan (関税法施行令)',
    url: 'https://laws.e-gov.go.jp/law/329CO0000000150',
  },
  '昭和29年政令第150号',
  '1954-06-19',
)

const checkedOn = '2026-11-27'
const start = '2014-04-01'

export const agencies = {
  cosmeticPieces: provision({
    ko: '개인 사용 화장품의 수량(품목마다, 이하)',
    en: 'cosmetics for personal use: pieces of each item at most',
    unit: 'pieces',
    checkedOn,
    versions: [entered(start, 24, reported(medicines, '1806'))],
  }),
  overPersonal: formOf(
    {
      yakkan: { ko: '약감증명(薬監証明)', en: 'a yakkan certificate (薬監証明)' },
      import_confirmation: {
        ko: '수입확인서(輸入確認証)',
        en: 'an import confirmation (輸入確認証)',
      },
    },
    {
      ko: '개인 사용 수량을 넘는 약기법 물품에 필요한 서류',
      en: 'what goods of that act need above the personal quantity',
      unit: 'form',
      checkedOn,
      versions: [
        entered(start, 'yakkan', reported(medicines, '1806')),
        entered('2020-09-01', 'import_confirmation', remembered(medicines, 'art. 56-2')),
      ],
    },
  ),
  forSale: formOf(
    {
      licensed: {
        ko: '판매하려면 제조판매업 허가(製造販売業)',
        en: 'to be sold in Japan: a marketing licence (製造販売業)',
      },
      none: { ko: '허가 없음', en: 'no licence' },
    },
    {
      ko: '화장품·의약품·의료기기를 판매하려고 들일 때',
      en: 'cosmetics, medicines and devices that are imported to be sold',
      unit: 'form',
      checkedOn,
      versions: [entered(start, 'licensed', remembered(medicines, 'art. 12'))],
    },
  ),
  electronics: formOf(
    {
      marked: {
        ko: '무선기기는 기술기준 적합 표시(技適), 판매용 전기용품은 PSE 표시',
        en: 'radio equipment bears the 技適 mark, appliances for sale the PSE mark',
      },
      none: { ko: '표시 없음', en: 'no mark' },
    },
    {
      ko: '무선기기와 전기용품의 표시',
      en: 'marks of radio equipment and electrical appliances',
      unit: 'form',
      checkedOn,
      versions: [entered(start, 'marked', remembered(radio, 'art. 38-7'))],
    },
  ),
  mailOrder: formOf(
    {
      none: { ko: '적지 않음', en: 'not stated' },
      stated: {
        ko: '통신판매 표시, 플랫폼 이름, 배송지를 수입신고에 적음',
        en: 'the mail-order flag, the platform and the place of delivery are stated',
      },
    },
    {
      ko: '통신판매 물품의 수입신고 항목',
      en: 'what the declaration of mail-order goods states',
      unit: 'form',
      checkedOn,
      versions: [
        entered(start, 'none', remembered(declarations, 'art. 59')),
        entered('2025-10-12', 'stated', reported(declarations, 'art. 59')),
      ],
    },
  ),
  seaParcels: formOf(
    {
      ordinary: { ko: '보통 신고', en: 'the ordinary declaration' },
      simplified: {
        ko: '한도 이하는 세번 없이 간이 신고',
        en: 'up to a limit a short declaration without a tariff code',
      },
    },
    {
      ko: '해상 소액 화물의 수입신고',
      en: 'the declaration of small parcels by sea',
      unit: 'form',
      checkedOn,
      versions: [
        entered(start, 'ordinary', remembered(declarations, '海上簡易')),
        entered('2025-10-12', 'simplified', reported(declarations, '海上簡易')),
      ],
    },
  ),
  seaParcelLimit: provision({
    ko: '해상 간이 신고의 한도(과세가격의 합계, 이하)',
    en: 'customs value in all up to which the short declaration by sea will do',
    unit: 'JPY',
    checkedOn,
    versions: [entered('2025-10-12', 10_000, reported(declarations, '海上簡易'))],
  }),
  food: formOf(
    {
      notified_for_sale: {
        ko: '판매용 식품은 수입할 때마다 신고, 개인 사용은 신고 없음',
        en: 'food for sale is notified at each import, food for own use is not',
      },
      none: { ko: '신고 없음', en: 'no notification' },
    },
    {
      ko: '식품 수입신고',
      en: 'notification of imported food',
      unit: 'form',
      checkedOn,
      versions: [entered(start, 'notified_for_sale', remembered(food, 'art. 27'))],
    },
  ),
}
