/** Texts of export declarations and their deadlines: Korean, English. */
export const declarationTexts = {
  declarations: ['수출신고', 'Exports'],
  declarationsLead: [
    '적어 둔 수출신고의 상태와 기한입니다. 신고서와 서류, 증빙은 gwanmun declare 명령이 만듭니다.',
    'States and deadlines of the export declarations that were noted. Forms, papers and evidence are made by gwanmun declare.',
  ],
  declarationsNone: ['아직 적어 둔 수출신고가 없습니다', 'No export declaration was noted yet'],
  declarationsNoneHint: [
    'POST /v1/declarations로 만든 신고의 번호를 적으면 여기에 나옵니다.',
    'Note the number of a declaration with POST /v1/declarations, and it stands here.',
  ],
  declarationNo: ['신고번호', 'Number'],
  declarationWay: ['길', 'Way'],
  declarationFob: ['신고가격(FOB, 원)', 'Value (FOB, won)'],
  declarationOrders: ['주문', 'Orders'],
  deadlines: ['남은 기한', 'Open deadlines'],
  deadlinesNone: ['남은 기한이 없습니다', 'Nothing is due'],
  timeline: ['있은 일', 'Timeline'],
  calendarFile: ['달력(.ics) 받기', 'Calendar (.ics)'],
  daysLeft: ['{days}일 남음', 'days left: {days}'],
  daysLate: ['{days}일 지남', 'days late: {days}'],
  chooseDeclaration: [
    '신고를 고르면 있은 일과 기한이 보입니다.',
    'Choose a declaration to see what happened to it.',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>
