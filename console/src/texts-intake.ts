/** Texts of the intake: columns that are matched, what a file lacks, and what came of it. */
export const intakeTexts = {
  requiredGroup: ['반드시 있어야 하는 열', 'Required'],
  decidingGroup: ['답을 가르는 열', 'Columns that decide'],
  otherGroup: ['그 밖의 열', 'Other columns'],
  columnFor: ['{name}에 맞는 열', 'Column for {name}'],
  findColumn: ['열 이름으로 찾기', 'Find by name'],
  mayBe: ['이 열일 수 있습니다:', 'It may be:'],
  unitOf: ['{name}의 단위', 'Unit of {name}'],
  unitAsked: [
    '단위를 고르십시오. 파일에 적혀 있지 않습니다.',
    'Choose the unit: the file does not say it.',
  ],
  unitConverted: [
    '{to} 단위로 바꾸어 읽습니다: {before} → {after}',
    'Read as {to}, from {from}: {before} → {after}',
  ],
  unitPick: ['단위를 고르십시오', 'Choose a unit'],
  personToo: [
    '{name} 열을 수하인 식별 키(person)로도 쓰기',
    'Use {name} as the key of the recipient (person) too',
  ],
  personTooWhy: [
    '수하인을 알 수 없으면 한 사람의 화물을 합산하지 않으므로, 나누어 보낸 물품의 면세를 가릴 수 없습니다.',
    'Without the recipient nothing is combined, so that relief for goods sent in parts cannot be told.',
  ],
  lackingTitle: ['이 파일에 없는 열', 'Columns that this file lacks'],
  lackingNote: [
    '모든 행에 같은 값이면 여기에 적습니다. 적은 값은 파일과 함께 저장되어 답에 쓰입니다.',
    'A value that holds for all rows is said here. It is kept with the file and used in its answers.',
  ],
  noneInAll: ['없었습니다: 모든 행에 0', 'There was none: 0 in all rows'],
  zeroInAll: ['모든 행에 0', '0 in all rows'],
  takeBackValue: ['되돌리기', 'Take back'],
  valueInAll: ['모든 행에 이 값: {name}', 'This value in all rows: {name}'],
  formBad: ['이 열의 값이 아닙니다', 'Not a value of this column'],
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
  ratesEnd: [
    '이 파일에는 {last}의 화물이 있는데, 실린 과세환율은 {day}까지입니다. 그 뒤의 주는 판정하지 못합니다.',
    'This file has parcels of {last}, but customs rates on board end on {day}. Later weeks are not judged.',
  ],
  fileMadeUp: [
    '표본입니다. 지어낸 화물이며 실제 화물이 아닙니다.',
    'This is the sample: its parcels are made up.',
  ],
  removeSample: ['표본 지우기', 'Remove the sample'],
  removeSampleAsk: ['지어낸 표본을 모두 지울까요?', 'Remove all of the made-up sample?'],
  removeSampleWhat: [
    '표본의 파일, 화물 {parcels}개({lines}행)의 판정, 표본에만 있는 사람 {persons}명이 지워집니다. 되돌릴 수 없고, 다시 켜도 넣지 않습니다.',
    'Its file, its judgements ({parcels} parcels, {lines} lines) and {persons} persons who stand in it alone are gone for good. No later start takes it in again.',
  ],
  removeFile: ['파일 지우기', 'Remove the file'],
  removeFileAsk: ['{name} 파일을 지울까요?', 'Remove {name}?'],
  removeFileWhat: [
    '판정하지 못한 파일입니다. 봉인해 둔 내용과 그 열쇠, 이 파일의 작업이 지워집니다. 되돌릴 수 없고, 누가 지웠는지 감사 기록에 남습니다.',
    'It was never judged. Its sealed bytes, their key and its jobs are gone for good; the audit keeps who removed it.',
  ],
  sameFile: [
    '{when}에 접수해 판정한 파일과 내용이 같습니다: {name} (접수한 계정 {who}).',
    'The same bytes came as {name} on {when}, from {who}, and were judged.',
  ],
  sameFileParcels: ['그때의 화물 보기', 'See those parcels'],
  judgeAgainNote: [
    '지금 실린 환율과 표로 이 파일을 다시 판정합니다. 앞선 판정도 남습니다.',
    'Judges this file with the rates and tables on board now. What was said before stays.',
  ],
  timesOver: ['{count}건', '{count} times'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>
