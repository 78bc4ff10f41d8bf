/** 簡易税率 of 関税定率法 art. 3-3: one rate for a kind of goods in small consignments. */
import { issueOf, provision } from '../provision.js'
import { entered, remembered, reported } from '../versions.js'

const tariffAct = issueOf(
  {
    instrument: '일본 관세정률법(関税定率法)',
    instrumentEn: 'Customs Tariff Act of Japan (関税定率法)',
    url: 'https://www.customs.go.jp/english/c-answer_e/imtsukan/1001_e.htm',
  },
  '明治43年法律第54号',
  '1910-04-15',
)

const checkedOn = '2026-11-27'
const start = '2014-04-01'

const band = (ko: string, en: string, value: number, item: number) =>
  provision({
    ko: `간이세율: ${ko}`,
    en: `simplified rate: ${en}`,
    unit: '1/1000 %',
    checkedOn,
    versions: [entered(start, value, remembered(tariffAct, `simplified tariff, no. ${item}`))],
  })

export const simplifiedTariff = {
  limit: provision({
    ko: '간이세율을 쓰는 과세가격 합계의 한도(이하)',
    en: 'customs value in all up to which simplified rates hold',
    unit: 'JPY',
    checkedOn,
    versions: [entered(start, 200_000, reported(tariffAct, 'art. 3-3'))],
  }),
  fur: band('모피 제품, 토마토 소스, 빙과', 'fur goods, tomato sauce, ice cream', 20_000, 2),
  drink: band('커피, 차, 젤라틴, 무두질한 모피', 'coffee, tea, gelatine, tanned fur', 15_000, 3),
  garment: band('의류(편물 제외)', 'garments that are not knitted', 10_000, 4),
  plastic: band('플라스틱·유리·비금속 제품', 'articles of plastics, glass, base metal', 3_000, 5),
  free: band('고무·종이·도자기·철강 제품', 'articles of rubber, paper, ceramics, steel', 0, 6),
  other: band('그 밖의 물품', 'other goods', 5_000, 7),
}
