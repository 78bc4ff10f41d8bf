/** Texts of work and sums: they come with the pages that have them alone. */
export const workTexts = {
  ofFiles: [
    '파일에 열이 없어 모르는 것: 파일 {files}개, 화물 {parcels}개',
    'Not known because files lack columns: {parcels} parcels in {files} files',
  ],
  ofOneFile: [
    '파일에 열이 없어 모르는 것: 화물 {parcels}개',
    'Not known because the file lacks columns: {parcels} parcels',
  ],
  ofFilesNote: [
    '화물마다 볼 일이 아니라 파일에서 한 번에 풀 일입니다. 이것만 남은 화물 {count}개는 위의 수에 넣지 않았습니다.',
    'Fix it once in the file, not parcel by parcel. {count} parcels with nothing else open are not counted above.',
  ],
  allOfFile: ['이 파일의 화물 {count}개 모두', 'All {count} parcels of this file'],
  someOfFile: [
    '이 파일의 화물 {all}개 가운데 {count}개',
    '{count} of the {all} parcels of this file',
  ],
  columnLacks: ["'{names}' 열이 없거나 비어 있음", "No column '{names}', or a blank one"],
  columnsLack: ["'{names}' 열이 없거나 비어 있음", "No columns '{names}', or blank ones"],
  matchAgain: ['열을 맞추어 다시 접수', 'Match its columns and take it in again'],
  matchAgainNote: [
    '다른 이름으로 들어 있으면 열을 맞추고, 없으면 열을 채워서 같은 화물을 다시 접수하십시오. 새 판정이 앞선 것을 대신합니다.',
    'Match the column where it has another name, or add it, and take the same parcels in again: the new answer takes the place of this one.',
  ],
  filesMore: ['이 밖에 파일 {count}개', 'more files: {count}'],
  onlyFileWork: ['파일에 없는 열만 남은 화물', 'Only columns of the file are missing'],
  reasonOfFile: ['파일에 열이 없어 생긴 사유만', 'For a column that the file lacks'],
  reasonOfParcel: ['그 화물만의 사유만', 'For the parcel itself'],
  toRates: [
    '과세환율이 없어 거부된 화물 {count}개: 설정에서 환율 가져오기',
    'Refused for lack of a customs rate: {count}. Import rates in Settings',
  ],
  collectedNone: [
    '징수액을 아는 화물이 없습니다',
    'The amount to collect is not known for any parcel',
  ],
  collectedZero: ['아는 징수액은 모두 0원입니다', 'All known amounts are 0 won'],
  valueNone: [
    '물품가격을 한도와 견준 화물이 없습니다',
    'No parcel had its value tested against a limit',
  ],
  valueKnown: ['과세가격(아는 것만)', 'Customs value, as far as known'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>
