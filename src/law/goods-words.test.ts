import { describe, expect, it } from 'vitest'
import { judgeCosmetic, judgeName, wordTable } from './goods-words.js'
import { goodsWords } from './kr/goods-words.js'

const table = wordTable(goodsWords)

describe('goods that are barred from list clearance', () => {
  it.each([
    ['종합비타민 120정', 'health_food', 'health_food'],
    ['Vitamin C 1000mg 60 tablets', 'health_food', 'health_food'],
    ['오메가3 180캡슐', 'health_food', 'health_food'],
    ['Omega-3 Fish Oil 2 bottles', 'health_food', 'health_food'],
    ['레드 와인 750ml', 'food_liquor_tobacco', 'liquor'],
    ['Single malt Whisky 700ml', 'food_liquor_tobacco', 'liquor'],
    ['WHISKY 1 BOX', 'food_liquor_tobacco', 'liquor'],
    ['와인 1병', 'food_liquor_tobacco', 'liquor'],
    ['시가 10개비', 'food_liquor_tobacco', 'cigars'],
    ['타이레놀 500mg', 'medicine', 'medicine'],
    ['Melatonin 5mg', 'medicine', 'medicine'],
    ['다크 초콜릿', 'food_liquor_tobacco', ''],
    ['Dark chocolate bar', 'food_liquor_tobacco', ''],
    ['드립 커피 원두', 'food_liquor_tobacco', ''],
    ['Earl Grey tea bags', 'food_liquor_tobacco', ''],
    ['꿀 500g', 'quarantine', 'honey'],
    ['Manuka Honey 250g', 'quarantine', 'honey'],
    ['강아지 간식', 'quarantine', ''],
    ['장미 생화', 'quarantine', ''],
    ['Fresh flowers', 'quarantine', ''],
    ['수제 소시지', 'quarantine', ''],
    ['Beef sausages', 'quarantine', ''],
    ['Skin Aqua UV gel essence', 'cosmetics', ''],
    ['비타민 젤리', 'food_liquor_tobacco', ''],
    ['선크림 SPF50', 'cosmetics', ''],
    ['Sunscreen SPF 50', 'cosmetics', ''],
    ['미백 크림 50ml', 'cosmetics', ''],
    ['Anti-Wrinkle Serum', 'cosmetics', ''],
    ['새치 염색약', 'cosmetics', ''],
    ['디지털 체온계', 'customs_proof', ''],
    ['contact lenses -2.00', 'customs_proof', ''],
  ])('%s', (name, reason, selfUse) => {
    expect(judgeName(name, table)).toEqual({ when: 'always', reason, selfUse })
  })
})

describe('false alarms', () => {
  it.each([
    '화장품 파우치',
    'cosmetic bag',
    '와인잔 2개',
    'wine glass',
    'Whisky Glass Set of 4',
    'medicine box',
    'Food container 1L',
    '머그컵',
    '커피 그라인더',
    'coffee grinder',
    'Coffee table',
    '초콜릿색 티셔츠',
    'Chocolate brown sweater',
    '시가잭 충전기',
    '강아지 인형',
    '치즈 강판',
    '비누 받침',
    'soap dish',
    '주름 스커트',
    '자외선 차단 모자',
    'UV protection umbrella',
    '염색 티셔츠',
    'tie-dye t-shirt',
    '탈모 방지 모자',
    '맥주 텀블러',
    'beer mug',
    '와인 오프너',
    '담배 재떨이',
    'perfume bottle',
    '향수 공병',
    '스마트폰 케이스',
    'tea infuser',
    'cookie cutter',
    'honey blonde doll',
    'vitamin organizer',
    '보습 크림 50ml',
    '립 틴트',
    'Shampoo 500ml',
    '예술 포스터',
    '기술 도서',
    'Cook book',
    'Whiskey stones',
    'Butter dish',
    'Cheese board',
    '치즈 보드',
    '사탕 모양 머리끈',
    '젤리슈즈',
    'Jelly shoes',
    'Medicine ball 5kg',
    '메디신볼',
    'Wine red blouse',
    'Chocolate brown loafers',
    '초콜릿 브라운 블라우스',
    'Butter yellow knit',
    'Candy stripe scrunchie',
    'Walnut desk',
    '호두나무 책상',
    'Meat thermometer',
    'Contact lens case',
    '렌즈케이스',
    'UV gel nail polish',
    'Honey dipper',
    'Food processor',
    'Coral pink lipstick',
    '코랄 립스틱',
    'Crocodile embossed wallet',
    '악어 무늬 지갑',
    '뱀피 무늬 가방',
    'Snakeskin print skirt',
    'Alligator clips',
    'Faux fur vest',
    '밍크 담요',
    'Python programming book',
    '선인장 인형',
    '커피 필터 100매',
    'Coffee filters',
  ])('%s', name => {
    expect(judgeName(name, table).when).toBe('none')
  })
})

describe('names that leave it open', () => {
  it.each([
    '티백 케이스',
    '담배 케이스',
    '와인 선물세트',
    'snack box',
    '비타민 + 파우치 증정',
    'vitamin c and pouch',
    '악어가죽 가방',
    'Python leather belt',
    'Ring (rum colour)',
    'Lip balm with honey lotion',
    '랜덤 박스',
    'Filter coffee and coffee filter',
    '포트와인 + 와인잔',
    'Table wine',
    'Real mink coat',
    'gift',
    '미술',
    '파스텔',
    'champion',
    'drum',
    'amplifier',
    '',
  ])('%s', name => {
    expect(judgeName(name, table).when).toBe('unclear')
  })
})

describe('one unit of radio equipment is exempt', () => {
  it.each(['스마트폰 256GB', 'Smartphone 5G', 'walkie-talkie'])('%s', name => {
    expect(judgeName(name, table).when).toBe('over_one')
  })
})

describe('goods whose code makes them cosmetics', () => {
  it.each([
    ['녹차 수분크림', 'none'],
    ['Honey lip balm', 'none'],
    ['Milk body lotion', 'none'],
    ['립스틱', 'none'],
    ['Whitening essence', 'always'],
    ['자외선 차단 로션', 'always'],
    ['주름개선 앰플', 'always'],
    ['탈모 완화 샴푸', 'always'],
    ['hair dye brown', 'always'],
    ['태반 크림', 'always'],
    ['steroid cream', 'always'],
    ['신상품 A-12', 'unclear'],
    ['코 팩', 'unclear'],
  ])('%s is %s', (name, when) => {
    expect(judgeCosmetic(name, table).when).toBe(when)
  })
})

it('reads decomposed Hangul and capitals alike', () => {
  expect(judgeName('와인'.normalize('NFD'), table).when).toBe('always')
  expect(judgeName('  WINE ', table).when).toBe('always')
})
