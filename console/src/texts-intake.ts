/** Texts of the intake: columns that are matched, what a file lacks, and what came of it. */
export const intakeTexts = {
  requiredGroup: ['반드시 있어야 하는 열', 'Required'],
  decidingGroup: ['답을 가르는 열', 'Columns that decide'],
  otherGroup: ['그 밖의 열', 'Other columns'],
  columnFor: ['{name}에 맞는 열', 'Column for {name}'],
  findColumn: ['열 이름으로 찾기', 'Find by name'],
  mayBe: ['머리글 ‘{name}’이(가) 뜻할 수 있는 열:', 'The header “{name}” may mean:'],
  mayBeToo: [
    '다음 열도 같은 것일 수 있습니다. 한 열만 고르십시오: {names}',
    'These columns may be the same. Choose one column only: {names}',
  ],
  mayBeTaken: [
    '머리글 ‘{name}’의 뜻일 수 있는 {field} 열은 ‘{by}’(으)로 정해져 있습니다.',
    'The header “{name}” may mean {field}, but the column “{by}” is that already.',
  ],
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
  valueInAll: ['모든 행에 이 값: {name}', 'This value in all rows: {name}'],
  formBad: ['이 열의 값이 아닙니다', 'Not a value of this column'],
  ratesEnd: [
    '이 파일의 앞 {rows}행에 {days}의 화물이 있는데, 실린 과세환율은 {day}까지입니다. 그 뒤의 주는 판정하지 못합니다.',
    'The first rows of this file ({rows}) have parcels of {days}, but customs rates on board end on {day}. Later weeks are not judged.',
  ],
  ratesEndAll: [
    '이 파일의 화물은 모두 {days}의 것인데, 실린 과세환율은 {day}까지입니다. 그 뒤의 주는 판정하지 못합니다.',
    'All parcels of this file are of {days}, but customs rates on board end on {day}. Later weeks are not judged.',
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
    '판정하지 못한 파일입니다. 암호화해 둔 내용과 그 열쇠, 이 파일의 작업 기록이 지워집니다. 되돌릴 수 없고, 누가 지웠는지는 감사 기록에 남습니다.',
    'This file was never judged. Its encrypted contents, their key and its jobs are removed for good; the audit keeps who removed it.',
  ],
  sameFile: [
    '{when}에 접수해 판정한 파일과 내용이 같습니다: {name}(접수한 계정 {who}).',
    'A file with the same contents, {name}, was uploaded by {who} on {when} and judged.',
  ],
  sameFileParcels: ['그때의 화물 보기', 'See those parcels'],
  judgeAgainNote: [
    '지금의 환율과 세율표로 이 파일을 다시 판정합니다. 앞선 판정도 남습니다.',
    'Judges this file again with the current rates and tariff. The earlier judgement is kept.',
  ],
  timesOver: ['{count}건', '{count} times'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>
