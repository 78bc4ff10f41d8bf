/** Texts of the tariff, beside those that all pages share. */
export const scheduleTexts = {
  treeRates: ['함께 볼 세율', 'Rate to show'],
  treeLines: ['세번 {count}개', '{count} lines'],
  unfold: ['펼치기', 'Unfold'],
  unnamedBranch: ['실린 이름 없음', 'no name given'],
  chapterNote: [
    '류의 이름은 찾기 쉽게 줄인 것이며 법령의 문구가 아닙니다. 호와 소호에는 그 아래 품명을 보입니다.',
    'Chapter names are shortened to help you find your way and are not the wording of the law. Headings and subheadings show goods below them.',
  ],
  agreement: ['협정', 'Agreement'],
  rate: ['세율', 'Rate'],
  linesBelow: ['아래 세번', 'Lines below'],
  scheduleFirst: ['앞의 {shown}개를 보입니다', 'the first {shown} are shown'],
  scheduleNothing: ['이 말로는 찾지 못했습니다', 'Nothing found for these words'],
  nothingThing: [
    '물건 자체의 이름만 적어 보십시오(상표·색·크기 없이).',
    'Enter only the name of the thing itself, without brand, colour or size.',
  ],
  nothingOther: [
    '더 넓은 말이나 재질, 영어로 바꾸어 보십시오.',
    'Try a wider word, the material, or Korean.',
  ],
  nothingHeading: [
    '호(4자리)를 알면 번호로 찾고, 모르면 품목 분류를 류부터 펼쳐 보십시오.',
    'Enter the heading (four digits) if you know it, or browse the tariff from its chapters.',
  ],
  browseTariff: ['품목 분류에서 찾기', 'Browse the tariff'],
  suggestedFor: ['‘{word}’: 이런 호가 있습니다', '“{word}”: headings to look at'],
  suggestedChoose: [
    '가르는 기준을 보고 고르십시오. 제안일 뿐 품목분류가 아니므로 확인이 필요합니다.',
    'See what decides, and choose. This is a suggestion, not a classification: check it.',
  ],
  suggestedOne: [
    '제안일 뿐 품목분류가 아니므로 확인이 필요합니다.',
    'This is a suggestion, not a classification: check it.',
  ],
  suggestedBadge: ['제안', 'suggestion'],
  wordsInName: ['품명에 있는 말: {words}', 'in its names: {words}'],
  partlyFound: [
    '모든 말에 맞는 품명은 없습니다. 맞은 말: {words}',
    'No name has all the words. Found: {words}',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>
