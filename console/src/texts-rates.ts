/** Texts of a rate that is typed: they come with the settings alone. */
export const rateTexts = {
  typeRate: ['환율 하나를 직접 적기', 'Type one rate'],
  typeRateNote: [
    '관세청이 고시한 그 주의 과세환율을 적습니다. 주는 일요일부터 토요일까지입니다. 엔처럼 100단위로 고시되는 통화도 1단위의 원화로 적습니다.',
    'Type the customs rate that was published for that week; weeks run from Sunday to Saturday. Currencies that are published by the hundred, such as the yen, are typed by one unit.',
  ],
  typeRateDay: ['그 주의 아무 날', 'Any day of the week'],
  typeRateWeek: ['{from}부터 {to}까지의 환율이 됩니다.', 'It is the rate from {from} to {to}.'],
  rateTyped: ['직접 적은 값', 'typed by hand'],
  rateShipped: ['이 판에 포함됨', 'included in this release'],
  typeRateMoney: ['통화', 'Currency'],
  wonOfOne: ['1단위의 원화', 'Won for one unit'],
  typeRateBad: ['1390.25처럼 숫자로 적으십시오', 'A number, such as 1390.25'],
  fewerMoneys: [
    '앞서 환율이 있는 주({last}까지)의 통화 {had}개 가운데 {have}개만 있습니다. 없는 통화의 화물은 판정하지 못합니다: {names}',
    'Only {have} of the {had} currencies of the last week with rates before it (to {last}) are here. Parcels priced in the others cannot be judged: {names}',
  ],
  takeRate: ['이 환율 쓰기', 'Use this rate'],
  thenJudge: [
    '이 주의 화물이 든 파일은 접수에서 다시 판정하십시오.',
    'Judge files with parcels of this week again, on Take in.',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>
