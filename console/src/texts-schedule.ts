/** Texts of the tariff, beside those that all pages share. */
export const scheduleTexts = {
  treeRates: ['나무에 보일 세율', 'Rate shown in the tree'],
  treeLines: ['세번 {count}개', '{count} lines'],
  unfold: ['펼치기', 'Unfold'],
  unnamedBranch: ['이름이 실려 있지 않음', 'no name on board'],
  chapterNote: [
    '류의 이름은 찾기 쉽게 줄인 것이며 법령의 문구가 아닙니다. 호와 소호에는 그 아래 품명을 보입니다.',
    'Names of chapters are short forms to find your way, not the wording of the law. Headings show names of goods below them.',
  ],
  agreement: ['협정', 'Agreement'],
  rate: ['세율', 'Rate'],
  linesBelow: ['그 아래', 'Below it'],
  scheduleFirst: ['앞의 {shown}개를 보입니다', 'the first {shown} are shown'],
  scheduleNothing: ['맞는 세번이 없습니다', 'No line fits'],
  scheduleNothingHint: [
    '더 짧은 낱말이나 다른 말로, 또는 품목번호 4자리 이상으로 찾아 보십시오.',
    'Try a shorter or another word, or a code of four digits or more.',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>
