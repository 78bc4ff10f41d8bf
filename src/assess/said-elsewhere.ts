/** What a sentence tells to do at the terminal, and where the pages do it. */
interface Elsewhere {
  readonly said: RegExp
  readonly here: string
}

/** In their order: a sentence that a general one would change has its own before it. */
const ofRates: readonly Elsewhere[] = [
  { said: /그 주의 수출환율을 --rates로 주십시오/, here: '그 주의 수출환율 파일을 주십시오' },
  { said: /give theirs with --rates/, here: 'give a file of theirs' },
  {
    said: /--rates 파일로 그 주의 환율을 주십시오/,
    here: "'설정 › 환율과 세율표'에서 그 주의 환율을 가져오십시오",
  },
  {
    said: /Give that week's rate with --rates/,
    here: "Fetch or import that week's rates in Settings › Rates and tariff",
  },
  {
    said: /과세환율을 --rates로 주십시오/,
    here: "과세환율을 '설정 › 환율과 세율표'에서 가져오십시오",
  },
  {
    said: /Give the official rate of the week with --rates/,
    here: 'Import the official rate of the week in Settings › Rates and tariff',
  },
  {
    said: /--rates로 주거나 --approximate-rates로 어림하십시오/,
    here: "'설정 › 환율과 세율표'에서 가져오십시오",
  },
  {
    said: /give one with --rates, or --approximate-rates/,
    here: 'import one in Settings › Rates and tariff',
  },
  { said: /--rates로 주십시오/, here: "'설정 › 환율과 세율표'에서 가져오십시오" },
  { said: /give one with --rates/, here: 'import one in Settings › Rates and tariff' },
  { said: /\. --rates로 바꿀 수 있습니다/, here: '' },
  { said: /--vat-rates 파일로 주거나/, here: '파일로 주거나' },
  { said: /Give it with --vat-rates,/, here: 'Give it in a file,' },
  { said: /아니면 --vat-rates에 넣으십시오/, here: '아니면 기준환율 파일에 넣으십시오' },
  { said: /Else give it \(--vat-rates\)/, here: 'Else give it in a file of base rates' },
]

const ofChoices: readonly Elsewhere[] = [
  {
    said: /일반세율\(--rate-choice ordinary\)로 계산하십시오/,
    here: "'적법한 선택지'에서 보십시오",
  },
  {
    said: /ask for ordinary rates \(--rate-choice ordinary\)/,
    here: 'see ordinary rates among the lawful options',
  },
  { said: /--freight actual에 따라 실제 운임을/, here: '실제 운임을 쓰도록 골라 그것을' },
  { said: /--freight actual asked for what was paid/, here: 'actual freight was asked for' },
  {
    said: /Give --freight-table and parcel_weight_g/,
    here: 'Give the gross weight; the table is given where the server is started',
  },
  { said: /(--year 또는 )?--from과 --to를 주십시오/, here: '연도를 적으십시오' },
  { said: /Give --year, or --from and --to/, here: 'Enter the year' },
  { said: /--format 또는 --mapping을 주십시오/, here: '열을 맞추어 주십시오' },
  { said: /Give --format or --mapping/, here: 'Match its columns' },
  { said: /적거나 목록\(--proof-list\)을 주십시오/, here: '적으십시오' },
  { said: /, or give a list \(--proof-list\)/, here: '' },
  { said: /--serial에 더 작은 수를 주십시오/, here: '첫 일련번호를 더 작은 수로 하십시오' },
  { said: /Give a lower one with --serial/, here: 'Begin with a lower one' },
  { said: /--reason에 적으십시오/, here: '사유를 적으십시오' },
  { said: /Give it with --reason/, here: 'Give it' },
  { said: /--fault에 A~H나 Z를/, here: 'A~H나 Z를' },
  { said: /Give A to H, or Z, with --fault/, here: 'Give A to H, or Z' },
  { said: /--correct에 고친 신고의 XML을 주십시오/, here: '고친 신고의 XML을 고르십시오' },
  { said: /Give the corrected one with --correct/, here: 'Choose the corrected one' },
  {
    said: /--profile 파일에 그 이름\(exporter\)의 프로필을 넣으십시오/,
    here: '그 이름의 프로필을 적어 두십시오',
  },
  {
    said: /Put one of that name \(exporter\) into the file of --profile/,
    here: 'Fill in one of that name',
  },
  { said: /프로필\(profiles, --profile\)을 주십시오/, here: '수출자를 고르십시오' },
  { said: /Give a profile \(profiles, --profile\)/, here: 'Choose the exporter' },
  { said: /누구의 것인지 주십시오\(exporter, --exporter\)/, here: '수출자를 고르십시오' },
  { said: /say whose it is \(exporter, --exporter\)/, here: 'choose the exporter' },
]

const ofCommands: readonly Elsewhere[] = [
  { said: /--schedule로 주십시오/, here: "'설정 › 환율과 세율표'에서 가져오십시오" },
  { said: /Give one with --schedule/, here: 'Import one in Settings › Rates and tariff' },
  { said: /gwanmun schedule find로 찾으십시오/, here: "'세율표'에서 찾으십시오" },
  { said: /Look it up with gwanmun schedule find/, here: 'Look it up in Schedule' },
  { said: /'gwanmun law show'로 이름을 찾으십시오/, here: "'법령'에서 찾으십시오" },
  { said: /Find its name with 'gwanmun law show'/, here: 'Find it in Law' },
  { said: / 아는 날들은 law show로 봅니다\./, here: '' },
  { said: /; law show lists the days on board/, here: '' },
  { said: /'gwanmun figures list'로 이름을 찾으십시오/, here: "'수치'에서 찾으십시오" },
  { said: /Find its name with 'gwanmun figures list'/, here: 'Find it in Figures' },
  {
    said: /먼저 'gwanmun accounts create 이름 --role admin'으로 만드십시오/,
    here: "먼저 '설정 › 계정과 토큰'에서 만드십시오",
  },
  {
    said: /Make one first: 'gwanmun accounts create NAME --role admin'/,
    here: 'Make one first in Settings › Accounts and tokens',
  },
  { said: /주문을 나누거나 gwanmun declare papers를 쓰십시오/, here: '주문을 나누십시오' },
  { said: /Split the orders, or use declare papers/, here: 'Split the orders' },
  {
    said: /판매 채널의 파일은 orders import로 바꾸십시오/,
    here: "판매 채널의 파일은 '주문' 화면에서 바꾸십시오",
  },
  { said: /Files of a shop go through orders import/, here: 'Files of a shop go through Orders' },
  { said: /orders import가 쓴 질문 목록을/, here: '주문을 읽을 때 받은 질문 목록을' },
  { said: /Fill in the list that orders import wrote/, here: 'Fill in the list of questions' },
  { said: /declare build가 쓴 파일을/, here: '신고서를 만들 때 받은 XML을' },
  { said: /Give a file that declare build wrote/, here: 'Give the XML that was made with it' },
  {
    said: /사람은 erase로 지우십시오/,
    here: "한 사람의 정보는 '설정 › 개인정보 삭제'에서 지우십시오",
  },
  {
    said: /Let its bytes go by a term, a person by erase/,
    here: 'Set a term for files, or erase one person under Settings',
  },
  { said: /resume으로 이어서 하십시오/, here: "'이어 하기'를 누르십시오" },
  { said: / \(gwanmun landed match로 견줌\)|\(gwanmun landed match로 견줌\)/, here: '' },
  { said: / \(compare with gwanmun landed match\)/, here: '' },
  { said: / 실린 나라는 docs\/destinations\.md에 있습니다\./, here: '' },
  { said: / docs\/destinations\.md names those that are\./, here: '' },
]

export const saidElsewhere: readonly Elsewhere[] = [...ofRates, ...ofChoices, ...ofCommands]
