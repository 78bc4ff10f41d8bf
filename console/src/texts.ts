/** Every text of the console: Korean, English. */
export const texts = {
  name: ['관문', 'Gwanmun'],
  skip: ['본문으로', 'Skip to content'],
  menu: ['차림', 'Menu'],
  today: ['오늘', 'Today'],
  takeIn: ['접수', 'Take in'],
  parcels: ['화물', 'Parcels'],
  price: ['값 보기', 'Price one'],
  law: ['법령', 'Law'],
  schedule: ['세율표', 'Schedule'],
  settings: ['설정', 'Settings'],
  toDark: ['어두운 화면으로', 'Dark display'],
  toLight: ['밝은 화면으로', 'Light display'],
  toEnglish: ['English', 'English'],
  toKorean: ['한국어', '한국어'],
  loading: ['불러오는 중', 'Loading'],
  again: ['다시 시도', 'Try again'],
  failed: ['불러오지 못했습니다', 'It could not be loaded'],
  offline: [
    '서버에 닿지 않습니다. 실행 중인지 확인하십시오.',
    'The server cannot be reached. Check that it is running.',
  ],
  notAllowed: [
    '이 화면을 볼 권한이 없습니다. 관리자에게 역할을 요청하십시오.',
    'Your role does not allow this page. Ask an administrator for another role.',
  ],
  notFound: ['없는 화면입니다', 'There is no such page'],
  toToday: ['오늘 화면으로', 'Go to Today'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>

export type Key = keyof typeof texts
