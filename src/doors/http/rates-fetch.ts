/** `POST /v1/rates/fetches`: asks the public service for the rates of a week, and takes them in. */
import type { Desk } from '../../ask/desk.js'
import { seoulDayOf } from '../../ask/instant.js'
import { dayText, objectOf } from '../../ask/schema.js'
import { day } from '../../basis/day.js'
import { fetchOwnRates } from '../../run/tables/fetch-rates.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'
import { broughtRates, shownRates, takeUp } from './rates-import.js'

export function ratesFetch(desk: Desk, keep: Kept): Operation {
  return {
    id: 'rates-fetch',
    method: 'POST',
    url: '/v1/rates/fetches',
    role: 'manager',
    tag: 'rates',
    title: {
      ko: '한 주의 과세환율을 공공데이터포털에서 받습니다',
      en: 'Fetch the customs rates of a week from the public data portal',
    },
    about: {
      ko: '서버의 환경변수 GWANMUN_DATA_KEY에 인증키가 있어야 합니다. 주소는 정해져 있습니다.',
      en: 'The server needs a key in GWANMUN_DATA_KEY. The address is fixed.',
    },
    body: objectOf({
      week: {
        ...dayText,
        description: '그 주의 하루(없으면 오늘) — a day of it; today if left out',
      },
    }),
    answers: { 200: broughtRates },
    problems: [400, 403, 409, 503],
    handle: async request => {
      const store = keepOf(keep)
      const { week } = (request.body ?? {}) as { readonly week?: string }
      const on = week === undefined ? seoulDayOf(store.now()) : day(week)
      const brought = await fetchOwnRates(store.tables, store.ratesService, on)
      if (brought.added + brought.changed > 0) await takeUp(desk, store)
      return shownRates(brought)
    },
  }
}
