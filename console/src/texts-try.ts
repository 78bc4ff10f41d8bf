/** Texts of a parcel that is looked at and tried: they come with its page alone. */
export const tryTexts = {
  noRateYet: [
    '{day}의 과세환율({currency})은 아직 고시되지 않아 이날로는 판정할 수 없습니다. 환율은 주마다 그 전 주에 고시됩니다.',
    'The customs rate of {currency} for {day} is not published yet, so that this day cannot be judged. Rates are published week by week, in the week before.',
  ],
  noLawOn: [
    '{day}의 법령은 실려 있지 않아 이날로는 판정할 수 없습니다. 실린 법령은 {first}부터입니다.',
    'The law of {day} is not on board, so that this day cannot be judged. The law on board begins on {first}.',
  ],
  askBefore: ['앞의 가장 가까운 날({day})로 보기', 'Ask for {day}, the nearest day before'],
  askAfter: ['뒤의 가장 가까운 날({day})로 보기', 'Ask for {day}, the nearest day after'],
  typeRateOf: [
    '설정에서 그 주의 {currency} 환율 적기',
    'Type the {currency} rate of that week in Settings',
  ],
  ratesByManager: [
    '그 주의 환율은 책임자가 설정에서 가져오거나 적을 수 있습니다.',
    'A manager can bring in or type the rate of that week in Settings.',
  ],
  ratesFixed: [
    '환율은 서버를 시작할 때 파일로 정해졌습니다. 그 주의 환율을 그 파일에 더해야 합니다.',
    'The rates were given as a file when the server was started; the rate of that week has to be added there.',
  ],
  offerLess: ['{option}을(를) 고르면 {amount} 적게 냅니다.', '{option}: {amount} less.'],
  offerNeeds: [
    '{option}이면 {amount} 적게 냅니다. 갖추어야 할 것이 있습니다.',
    '{option}: {amount} less, if what it asks for is there.',
  ],
  offerMore: [
    '따로 고르지 않아 {taken}로 계산했습니다. {option}이면 {amount} 더 냅니다.',
    '{taken}, as nothing else was chosen. {option}: {amount} more.',
  ],
  offerSame: [
    '따로 고르지 않아 {taken}로 계산했습니다. {option}도 금액이 같습니다.',
    '{taken}, as nothing else was chosen. {option}: the same amount.',
  ],
  optionsClosed: ['이 물품에 쓸 수 없는 방법: {names}', 'Not open to these goods: {names}'],
  parcelNotThere: ['{parcel} 화물은 없습니다', 'There is no parcel {parcel}'],
  parcelNotThereWhy: [
    '번호를 확인하거나 목록에서 찾아 보십시오. 보관 기간이 지나 지웠을 수도 있습니다.',
    'Check the number, or look for it in the list. It may have been erased after its term.',
  ],
  seeOptions: ['적법한 선택지 견주기', 'Compare the lawful options'],
  trySavesNothing: [
    '이 화면에서만 다시 판정하고 아무것도 저장하지 않습니다. 저장된 답은 그대로입니다.',
    'Judged again in this page alone; nothing is saved. The stored answer stays as it is.',
  ],
  tryBeforeArrival: [
    '고른 날({moved})은 도착일({day})보다 앞섭니다. 그날의 법과 환율로 견주어 보는 것입니다.',
    'The day chosen ({moved}) is before the arrival ({day}): a comparison under the law and rates of that day.',
  ],
  tryBeforePurchase: [
    '고른 날({moved})은 구매일({day})보다 앞서 실제로는 있을 수 없습니다. 그날의 법과 환율로 견주어 보는 것입니다.',
    'The day chosen ({moved}) is before the purchase ({day}), which cannot be: a comparison under the law and rates of that day.',
  ],
  arrivedOnTyped: ['도착일을 적어 고르기', 'Arrived on, typed'],
  noRateOn: [
    '{day}의 과세환율({currency})이 실려 있지 않아 이날로는 판정할 수 없습니다. 다른 주의 환율로 대신하지 않습니다.',
    'The customs rate of {currency} for {day} is not on board, so that this day cannot be judged. The rate of another week never stands in for it.',
  ],
  explainedChanged: ['바꾼 화물의 사유와 계산', 'Reasons and arithmetic of the changed parcel'],
  figureUnfinished: [
    '숫자를 적으십시오(소수점 아래 {places}자리까지)',
    'Enter a number, with up to {places} decimals',
  ],
  changedNothing: ['원래의 답과 같습니다.', 'The same answer as for the parcel as given.'],
  changedBy: ['원래의 답보다 {amount}', '{amount} against the parcel as given'],
  reasonsNew: ['새로 생긴 사유', 'New reasons'],
  reasonsGone: ['없어진 사유', 'Reasons that no longer hold'],
  daysSkipped: [
    '{all}일 가운데 {days}일은 과세환율이 실려 있지 않아 건너뜁니다(막대의 흐린 곳).',
    '{days} of {all} days have no customs rate on board and are skipped (faint on the bar).',
  ],
  daysOutsideTariff: [
    '{all}일 가운데 {days}일은 실린 관세율표({first}~{last}) 밖이라 이 물품의 관세율을 알 수 없어 건너뜁니다(막대의 빗금 친 곳). 적어서 고를 수는 있습니다.',
    '{days} of {all} days lie outside the tariff on board ({first} to {last}): the rate of duty of these goods is not known, and they are skipped (hatched on the bar). They can still be typed.',
  ],
  ratesMoved: ['바뀐 과세환율', 'Customs rates that changed'],
  rateMoved: ['1 {currency}: {before}원 → {after}원', '1 {currency}: {before} won → {after} won'],
  tryNoteKept: [
    '본인 확인은 다시 판정하지 않습니다. 개인정보는 암호화해 두고 화면에서 쓰지 않기 때문입니다. 접수할 때의 답은 다음과 같습니다.',
    'Identity is not judged again: personal data is kept encrypted and not used on pages. When the parcel was taken in, the answer was:',
  ],
  daysMoved: ['{days}일', '{days} days'],
  declaredOnTyped: ['신고일을 적어 고르기', 'Declared on, typed'],
  testedTogether: [
    '함께 견준 물품가격 {tested}, 한도 {limit}',
    'tested together {tested}, limit {limit}',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>
