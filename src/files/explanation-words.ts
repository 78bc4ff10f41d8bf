/** The words of an explanation on paper: Korean, English. */
export type Language = 'ko' | 'en'

const words = {
  title: ['화물 설명서', 'Explanation of a parcel'],
  parcel: ['화물 번호', 'Parcel'],
  recorded: ['판정을 기록한 때', 'Judgement recorded'],
  lawDay: ['적용 기준일(신고일)', 'Day of law (declared on)'],
  lawDayOfMail: ['적용 기준일(도착일)', 'Day of law (arrived on)'],
  edition: ['판', 'Edition'],
  made: ['이 문서를 만든 때', 'This document made'],
  state: ['상태', 'State'],
  track: ['통관 방법', 'Track'],
  relief: ['면세', 'Relief'],
  collected: ['징수액', 'Collected'],
  notKnown: ['모름', 'not known'],
  goods: ['물품', 'Goods'],
  line: ['행', 'Line'],
  quantity: ['수량 × 단가', 'Quantity × price'],
  customsValue: ['과세가격', 'Customs value'],
  duty: ['관세', 'Duty'],
  vat: ['부가가치세', 'VAT'],
  otherTaxes: ['그 밖의 세금', 'Other taxes'],
  tax: ['세액 합계', 'All taxes'],
  steps: ['계산', 'Arithmetic'],
  step: ['단계와 근거', 'Step and its law'],
  formula: ['식', 'Formula'],
  amount: ['값', 'Amount'],
  reasons: ['사유와 근거', 'Reasons and their law'],
  papers: ['요건과 서류', 'Papers and permits'],
  options: ['적법한 선택지', 'Lawful options'],
  option: ['방법', 'Way'],
  afterwards: ['통관한 뒤', 'After clearance'],
  since: ['{day}부터', 'since {day}'],
  combined: ['함께 합산한 화물: {parcels}', 'Combined with: {parcels}'],
  won: ['원', 'won'],
  underReform: [
    '개정안이나 어림 환율에 따른 답입니다. 지금의 법에 따른 답이 아닙니다.',
    'Judged under a reform or at approximate rates: no answer of the law in force.',
  ],
  superseded: [
    '뒤에 다시 판정한 화물입니다. 이 문서는 지난 판정을 설명합니다.',
    'The parcel was judged again later. This document explains the earlier judgement.',
  ],
  withdrawn: [
    '이 판정의 파일을 뺐습니다. 목록, 집계와 뒤의 화물과의 합산에 들지 않는 판정입니다.',
    'The file of this judgement was withdrawn: it stands in no list or count, and is combined with nothing.',
  ],
  noSteps: [
    '기록한 답을 지금 실려 있는 규칙과 자료로 다시 얻지 못하여 계산 단계와 근거를 싣지 않았습니다. ' +
      '위의 금액은 기록한 그대로입니다.',
    'The recorded answer does not follow from the rules and tables on board now, so that steps and ' +
      'law are left out. The amounts above stand as they were recorded.',
  ],
  whyRefused: ['판정하지 못한 까닭', 'Why it was not judged'],
  refusedNote: [
    '적힌 값을 고쳐 다시 판정하면 답을 드릴 수 있습니다. 그때까지 세금이 있는지 없는지는 말하지 않습니다.',
    'Once this is put right the parcel can be judged again. Until then nothing is said of its taxes.',
  ],
  note: [
    '관문이 적힌 값과 법령으로 계산한 설명입니다. 세관의 결정이 아니며, 실제 세액은 세관이 정합니다. ' +
      '개인정보는 담지 않습니다.',
    'Worked out by Gwanmun from what was stated and the law. It is no decision of the customs, who ' +
      'set the actual tax. It holds no personal data.',
  ],
  page: ['{page} / {pages}', '{page} / {pages}'],
  taken: ['지금의 답', 'as answered'],
  open: ['가능', 'open'],
  needs: ['갖출 것이 있음', 'asks for more'],
  doubtful: ['법이 뚜렷하지 않음', 'law not clear'],
  barred: ['불가', 'closed'],
  not_known: ['모름', 'not known'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>

export type Word = keyof typeof words

export function wordIn(language: Language) {
  return (word: Word, values: Readonly<Record<string, string>> = {}): string =>
    words[word][language === 'ko' ? 0 : 1].replaceAll(
      /\{(\w+)\}/g,
      (whole, name: string) => values[name] ?? whole,
    )
}
