/** Texts of the audit and of erasing a person: they come with those views alone. */
export const eraseTexts = {
  auditLead: [
    '무엇을 쓰거나 지운 때마다 누가, 언제, 어디서, 어떻게 끝났는지 적습니다. 보낸 내용과 고객의 개인정보는 적지 않습니다. 고칠 수 없고 두 해 동안 지울 수 없습니다.',
    'Each write is noted: by whom, when, from where, and how it ended. What was sent, and what is personal of customers, is not. No entry can be changed, nor erased for two years.',
  ],
  auditNone: ['기록이 없습니다', 'No entry'],
  auditWhen: ['언제', 'When'],
  auditWho: ['누가', 'Who'],
  auditAction: ['무엇을', 'What'],
  auditTarget: ['대상', 'About'],
  auditOutcome: ['결과', 'Outcome'],
  auditResult_done: ['마침', 'done'],
  auditResult_refused: ['거절됨', 'refused'],
  auditResult_failed: ['실패', 'failed'],
  auditResult_open: ['끝이 적히지 않음', 'end not noted'],
  auditHow_local: ['이 컴퓨터에서', 'on this machine'],
  auditHow_session: ['로그인해서', 'signed in'],
  auditHow_token: ['API 토큰으로', 'by API token'],
  auditHow_command: ['명령으로', 'by command'],
  auditHow_nobody: ['로그인하지 않고', 'not signed in'],
  auditHow_server: ['서버가 스스로', 'by the server itself'],
  auditErased: [
    '판정 {parcels}건, 사본으로 바뀐 파일 {reduced}개, 없앤 파일 {gone}개',
    'judgements {parcels}, files that gave way to copies {reduced}, files gone {gone}',
  ],
  auditOlder: ['앞선 기록', 'Earlier entries'],
  auditNewest: ['가장 새 기록', 'Newest entries'],
  auditForManagers: [
    '감사 기록은 책임자와 관리자가 봅니다.',
    'The audit is read by managers and administrators.',
  ],
  eraseLead: [
    '한 사람의 이름·연락처·주소·통관부호를 읽을 수 없게 하고, 그 사람의 화물을 더는 찾지 못하게 합니다. 되돌릴 수 없습니다.',
    'Name, phone, address and customs id of one person can no longer be read, and the parcels of the person no longer found. It cannot be undone.',
  ],
  eraseKey: [
    '수하인 식별 키(person) 또는 통관고유부호',
    'Key of the recipient (person), or customs id',
  ],
  eraseKeyHint: [
    '파일에 적힌 그대로. person이 있는 행은 그 값으로, 없는 행은 customs_id로 찾습니다. 둘 다 쓰는 곳에서는 값마다 한 번씩 하십시오.',
    'As files give it. Rows with a person are found by that, others by their customs id; where files use both, do it once for each.',
  ],
  eraseKeyStays: [
    '적은 값은 주소, 기록, 감사에 남지 않습니다. 누가 찾거나 지웠는지는 감사 기록에 남습니다.',
    'What you type stays in no address, log or audit. That you looked or erased is noted in the audit.',
  ],
  eraseLook: ['무엇이 바뀌는지 보기', 'See what it touches'],
  eraseLooking: ['파일을 읽는 중', 'Reading the files'],
  eraseTouches: ['지우면 바뀌는 것', 'What erasing touches'],
  eraseJudgements: ['사람 없이 남는 판정', 'Judgements that remain without the person'],
  eraseReduced: [
    '그 사람의 개인정보를 뺀 사본으로 바뀌는 파일',
    'Files that give way to a copy without what is personal of that person',
  ],
  eraseGone: [
    '그 사람의 행만 있어 없어지는 파일',
    'Files with rows of that person alone, which are gone',
  ],
  eraseUnread: [
    '읽을 수 없어 누가 있는지 모르는 파일',
    'Files that can’t be read: who stands in them is not known',
  ],
  eraseNothing: [
    '이 값으로는 아무도 찾지 못했습니다. 파일에 적힌 값과 같은지 보십시오.',
    'Nobody was found by this value. Check that files give it so.',
  ],
  eraseBusy: [
    '이 파일들의 작업 {count}개가 끝나지 않았습니다. 끝나기를 기다리거나 접수 화면에서 멈춘 뒤에 다시 보십시오.',
    'Jobs over these files that are not done: {count}. Wait for them or cancel them on Take in, then look again.',
  ],
  eraseType: ["지우려면 '{word}' 적기", "Type '{word}' to confirm"],
  eraseWord: ['지우기', 'erase'],
  eraseGo: ['이 사람 지우기', 'Erase this person'],
  erasing: ['지우는 중', 'Erasing'],
  eraseDone: ['지웠습니다', 'Erased'],
  eraseDoneNote: [
    '요구한 사람에게 결과를 알리십시오. 데이터베이스의 로그에 남은 것은 바깥 열쇠를 바꾸면(gwanmun keys rotate) 열 수 없습니다. 백업은 백업을 맡은 사람이 지웁니다.',
    'Tell the result to whoever asked. What is left in logs of the database opens no more once the outer key is another (gwanmun keys rotate). Backups are for who makes them.',
  ],
  eraseInAudit: ['감사 기록에서 보기', 'See it in the audit'],
  eraseAnother: ['다른 사람 지우기', 'Erase another person'],
  eraseLost: [
    '연결이 끊겼습니다. 서버는 그래도 지웠을 수 있으니, 닿으면 다시 보십시오.',
    'The connection was lost. The server may have erased all the same: look again once it is reached.',
  ],
  eraseForAdmins: [
    '한 사람을 지우는 일은 관리자가 합니다.',
    'Persons are erased by administrators.',
  ],
  eraseBefore: ['지우기 전에', 'Before you erase'],
  eraseStays: ['남는 것', 'What remains'],
  eraseStays_judgements: [
    '판정: 금액, 품목, 사유처럼 개인정보가 아닌 것.',
    'Judgements: amounts, goods, reasons and whatever else is not personal.',
  ],
  eraseStays_audit: [
    '감사 기록: 누가 지웠는지와 몇 건인지. 누구를 지웠는지는 없습니다.',
    'The audit: who erased, and how many. Not whom.',
  ],
  eraseStays_keyless: [
    'person도 통관부호도 없는 행의 이름과 연락처: 이 값으로 찾지 못합니다. 파일의 보관 기간을 정하면 파일과 함께 지워집니다.',
    'Name and phone of rows that have neither person nor customs id: no value finds them. A term for files erases them with the file.',
  ],
  eraseStays_elsewhere: [
    '이 저장소 밖의 것: 올리기 전의 파일, 내려받은 결과, 백업.',
    'What lies elsewhere: files before they were uploaded, results that were downloaded, backups.',
  ],
  eraseLaw: ['법이 정한 것', 'What the law asks'],
  eraseLaw_destroy: [
    '필요 없게 된 개인정보는 지체 없이, 되살릴 수 없게 파기합니다. 다른 법령에 따라 보존할 것은 다른 개인정보와 분리해 둡니다(개인정보 보호법 제21조).',
    'Personal data that is no longer needed is destroyed without delay, so that it cannot be restored. What another law orders to be kept is kept apart from the rest (Personal Information Protection Act art. 21).',
  ],
  eraseLaw_request: [
    '자기 정보를 열람한 사람은 삭제를 요구할 수 있고, 지체 없이 조사해 지운 뒤 결과를 알립니다. 다른 법령에서 수집 대상으로 명시한 정보는 요구할 수 없으며, 그렇다고 알립니다(같은 법 제36조).',
    'Whoever has seen their own data may ask for its deletion; it is looked into and done without delay, and they are told. Data that another law names as to be collected is excepted, and they are told that (the same act, art. 36).',
  ],
  eraseLaw_notice: [
    '지운 사실이나 지우지 않은 까닭은 요구를 받은 날부터 10일 안에 정해진 통지서로 알립니다(같은 법 시행령 제43조제3항).',
    'That it was done, or why not, is told within 10 days of the request, on the form set for it (decree of that act, art. 43(3)).',
  ],
  eraseLaw_kept: [
    '수출입신고의 증빙(관세법 제12조)과 전자상거래의 거래기록(전자상거래법 제6조)은 정해진 기간 보존합니다. 이 파일이 그 증빙이면 지우기 전에 따로 두십시오.',
    'Proof of declarations (Customs Act art. 12) and records of trade in e-commerce (E-Commerce Act art. 6) are kept for set terms. Where these files are that proof, put it apart before you erase.',
  ],
  eraseLaw_notJudged: [
    '무엇을 보존해야 하는지는 여기서 판단하지 않습니다.',
    'What has to be kept is not judged here.',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>
