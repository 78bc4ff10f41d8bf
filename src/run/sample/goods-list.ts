/** What people order, by chapter of the tariff: weight and names. */

export interface GoodsGroup {
  readonly chapters: readonly string[]
  readonly weight: number
  readonly names: readonly string[]
}

type Row = readonly [chapters: string, weight: number, names: string]

const rows: readonly Row[] = [
  ['61', 14, '남성 반팔 티셔츠|여성 니트 가디건|유아 내복 세트|기능성 레깅스|면 양말 5켤레'],
  ['62', 11, '여성 원피스|남성 바람막이 자켓|와이드 데님 팬츠|캠핑 조끼|린넨 셔츠'],
  ['64', 6, '운동화|여성 샌들|등산화|아동 장화|실내용 슬리퍼'],
  ['42', 6, '미니 크로스백|여행용 캐리어 커버|남성 반지갑|노트북 파우치|숄더백'],
  ['85', 16, '블루투스 이어폰|USB-C 고속 충전기|LED 무드등|스마트워치|무선 마우스|보조배터리'],
  ['84', 4, '소형 선풍기|미니 가습기|노트북 쿨러|전동 드릴 비트 세트|핸드 블렌더'],
  ['95', 7, '낚시 루어 세트|조립 블록|요가 매트|피규어|배드민턴 라켓'],
  ['39', 7, '실리콘 휴대폰 케이스|투명 수납함|방수 샤워 커튼|주방 정리 선반'],
  ['63', 4, '극세사 담요|쿠션 커버|차량용 걸레 3매|캠핑 타프'],
  ['71', 3, '실버 목걸이|큐빅 귀걸이|커플 반지'],
  ['94', 4, 'LED 스탠드|접이식 의자|메모리폼 베개|벽걸이 선반'],
  ['90', 2, '블루라이트 차단 안경|디지털 온도계|셀카봉 렌즈'],
  ['33', 4, '보습 크림 50ml|립 틴트|헤어 에센스|클렌징 폼'],
  ['82', 2, '정밀 드라이버 세트|주방 칼|손톱깎이 세트'],
  ['87', 2, '자전거 안장|차량용 휴대폰 거치대|오토바이 거울'],
  ['96', 1, '볼펜 10자루|헤어 브러시|단추 세트'],
  ['48,49', 1, '다이어리|스티커 팩|포토 카드 앨범'],
  ['21', 3, '오메가3 180캡슐|단백질 파우더|종합비타민'],
  ['18,19,09', 1.5, '다크 초콜릿|드립 커피 원두|비스킷 선물 세트'],
  ['22,24', 0.5, '레드 와인 750ml|발사믹 식초|시가 10개비'],
  ['30', 0.5, '파스 20매|밴드 반창고'],
]

export const goodsGroups: readonly GoodsGroup[] = rows.map(([chapters, weight, names]) => ({
  chapters: chapters.split(','),
  weight,
  names: names.split('|'),
}))

export const brands =
  'Baseus,UGREEN,Xiaomi,Anker,Nike,Adidas,Uniqlo,Lego,Shimano,Muji,Zara,Kirkland'.split(',')

export const shades = '블랙,화이트,네이비,베이지,그레이,핑크,카키'.split(',')

export const sizes = 'S,M,L,XL,Free'.split(',')

export const familyNames = [...'김이박최정강조윤장임한오서신권황안송']

export const givenNames = '민준,서연,도윤,하은,지우,서준,수아,예준,지민,현우,유진,은서'.split(',')
