/** Texts of files that are withdrawn: they come with the intake and with one parcel. */
export const withdrawnTexts = {
  withdraw: ['이 파일 빼기', 'Withdraw this file'],
  withdrawMore: ['이 파일 빼기…', 'Withdraw this file…'],
  withdrawAsk: ['{name} 파일을 뺄까요?', 'Withdraw {name}?'],
  withdrawWhat: [
    '이 파일의 답이 목록과 집계에서 빠지고, 뒤에 접수하는 화물과 합산하지 않습니다. 이 파일이 대신했던 다른 파일의 답은 다시 셉니다.',
    'Its answers leave lists and counts, and are combined with no later parcel. Answers of other files that it took the place of count again.',
  ],
  withdrawKept: [
    '판정은 화물의 이력에 남고, 누가 뺐는지는 감사 기록에 남습니다. 이 파일의 화물과 이미 합산해 판정한 파일은 바뀌지 않으니 뺀 뒤에 다시 판정하십시오.',
    'The history of each parcel keeps them, and the audit keeps who withdrew. Files already judged together with it do not change: judge those again afterwards.',
  ],
  fileWithdrawn: [
    '{when}에 {who} 계정이 뺀 파일입니다. 아래의 답은 목록과 집계에 들지 않습니다. 다시 판정하면 도로 들어갑니다.',
    'Withdrawn on {when} by {who}. The answers below stand in no list or count. Judging the file again brings it back.',
  ],
  withdrawnOn: ['뺀 파일 · {when}', 'withdrawn · {when}'],
  parcelWithdrawn: [
    '{when}에 뺀 파일({name})의 답입니다. 이 화물에는 지금 목록과 집계에 드는 답이 없습니다.',
    'This is the answer of {name}, a file withdrawn on {when}. No answer of this parcel stands in lists and counts now.',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>
