/** Texts of columns that a file lacks: they come with the intake alone. */
export const lackingTexts = {
  earlierJudgements: ['앞선 판정 {count}건', 'Earlier judgements: {count}'],
  judgedAgain: ['다시 판정됨 → {when}', 'judged again → {when}'],
  matchAsked: [
    '고른 파일을 바로 보내지 않고, 열을 맞추고 없는 열의 값을 적는 화면을 먼저 엽니다.',
    'The file you choose is not sent at once: first you match its columns and fill in values for columns it lacks.',
  ],
  lackingTitle: ['이 파일에 없는 열', 'Columns that this file lacks'],
  lackingNote: [
    '모든 행에 같은 값이면 여기에 적습니다. 적은 값은 파일과 함께 저장되어 답에 쓰입니다.',
    'A value that holds for all rows is said here. It is kept with the file and used in its answers.',
  ],
  lacks_declared_on: [
    '신고일이 없으면 어느 날의 법과 환율인지 알 수 없어 판정하지 못합니다.',
    'Without the day of declaration the law and rates are not known: nothing is judged.',
  ],
  lacks_ship_from: [
    '발송국이 없으면 한도를 알 수 없어 판정하지 못합니다.',
    'Without the country of dispatch the limit is not known: nothing is judged.',
  ],
  lacks_currency: [
    '통화가 없으면 금액을 읽지 못합니다.',
    'Without the currency amounts are not read.',
  ],
  lacks_channel: [
    '운송 경로가 없으면 특송으로 보고 판정합니다. 우편이면 답이 다릅니다.',
    'Without the channel parcels are judged as express; for post the answer differs.',
  ],
  lacks_use: [
    '용도가 없으면 자가사용으로 보고 판정하고, 그렇게 보았다고 적습니다.',
    'Without the use goods are judged as for own use, and the answer says so.',
  ],
  lacks_local_freight: [
    '비어 있으면 물품가격을 알 수 없어 통관 방법과 면세를 가리지 못합니다.',
    'Blank, the item value is not known: neither the track nor the relief is.',
  ],
  lacks_local_tax: [
    '비어 있으면 물품가격을 알 수 없어 통관 방법과 면세를 가리지 못합니다.',
    'Blank, the item value is not known: neither the track nor the relief is.',
  ],
  lacks_intl_freight: [
    '비어 있으면 한도를 넘는 화물의 과세가격과 세액을 알 수 없습니다.',
    'Blank, the customs value and the taxes of parcels above the limit are not known.',
  ],
  lacks_intl_insurance: [
    '비어 있으면 한도를 넘는 화물의 과세가격과 세액을 알 수 없습니다.',
    'Blank, the customs value and the taxes of parcels above the limit are not known.',
  ],
  noneInAll: ['없었음: 모든 행에 0', 'There was none: 0 in all rows'],
  unitOfRow: ['단위: 그 행의 통화', 'in the currency of each row'],
  unitIs: ['단위: {currency}', 'in {currency}'],
  addsUp: [
    '행마다 이 금액이 있는 것으로 봅니다. 한 화물이 여러 행이면 행 수만큼 더해집니다.',
    'Each row has this amount: in a parcel of several rows it is added up as many times.',
  ],
  addsUpHere: [
    "행마다 이 금액이 있는 것으로 봅니다. '{parcel}'처럼 한 화물이 여러 행이면 행 수만큼 더해지므로, 화물마다의 금액이면 파일에 열을 넣어 화물의 첫 행에만 적으십시오.",
    "Each row has this amount: for a parcel of several rows, such as '{parcel}', it is added once per row. If the amount is per parcel, put it in a column of the file, on the first row of each parcel only.",
  ],
  personTooWhy: [
    '수하인을 알 수 없으면 한 사람의 화물을 합산하지 않으므로, 나누어 보낸 물품의 면세를 가릴 수 없습니다.',
    'Without the recipient nothing is combined, so that relief for goods sent in parts cannot be told.',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>
