/** What people write for the choices of a field, in Korean and English; ours besides stand as they are. */
import type { FieldName } from './fields.js'

const words: Readonly<Partial<Record<FieldName, Readonly<Record<string, string>>>>> = {
  channel: {
    express: '특송|특송화물|특송물품|특송업체|express|express carrier|courier',
    post: '우편|우편물|국제우편|국제우편물|우체국|post|postal|mail|international mail|ems',
  },
  customs_id_kind: {
    pccc: '개인통관고유부호|통관고유부호|personal customs code|pccc',
    one_time: '일회용|일회용 부호|일회용 개인통관부호|one time|one-time',
    business: '사업자|사업자등록번호|사업자 등록번호|business',
    none: '없음|none',
  },
  customs_match: {
    matched: '일치|일치함|matched|match',
    failed: '불일치|불일치함|failed|mismatch|not matched',
    outage: '장애|전산장애|outage',
    not_asked: '미요청|요청하지 않음|not asked',
  },
  origin_proof: {
    none: '없음|none',
    receipt: '영수증|구매영수증|receipt',
    declaration: '원산지신고서|원산지 신고|origin declaration|declaration',
    certificate: '원산지증명서|증명서|certificate|certificate of origin|c/o',
  },
  discount_kind: {
    seller: '판매자|판매자 할인|seller',
    platform: '플랫폼|플랫폼 할인|platform',
    points: '포인트|적립금|points',
    gift_card: '상품권|기프트카드|gift card',
  },
  freight_separate: {
    yes: '예|가능|구분됨|yes|y',
    no: '아니오|아니요|불가|불가능|구분 안 됨|no|n',
  },
  use: {
    self: '자가사용|자가 사용|자가|개인사용|개인 사용|개인용|self|personal|personal use|own use',
    sample: '견본|견본품|샘플|상용견본품|sample',
    gift: '선물|증여|gift',
    resale: '판매용|판매|재판매|resale|for sale',
  },
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '')
}

const meant = new Map<string, ReadonlyMap<string, string>>()
for (const [field, choices] of Object.entries(words)) {
  const pairs = Object.entries(choices).flatMap(([choice, list]) =>
    list.split('|').map(word => [plain(word), choice] as const),
  )
  meant.set(field, new Map(pairs))
}

/** The choice that a word means; undefined where it means none, or not surely. */
export function choiceMeant(field: string, text: string): string | undefined {
  return meant.get(field)?.get(plain(text))
}

/** What may stand in a field, as a sentence names it: in Korean by its first word there, `자가사용(self)`. */
export function allowedIn({
  name,
  choices,
}: {
  readonly name: string
  readonly choices: readonly string[]
}) {
  const told = choices.map(choice => {
    const word = words[name as FieldName]?.[choice]?.split('|')[0]
    return word === undefined ? choice : `${word}(${choice})`
  })
  return { allowed: choices.join(', '), allowed_ko: told.join(', ') }
}
