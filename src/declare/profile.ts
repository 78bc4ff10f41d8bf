/** The exporter: what a declaration says of it and of where its goods leave, the same for all parcels. */
import { type FieldForm, formFault } from './field-forms.js'

/** Name, need, form, longest, Korean, English. */
const table = [
  [
    'exporter|optional|key|50',
    '프로필 이름(수출 CSV의 exporter 열)|name of this profile, as in the column exporter',
  ],
  ['name|required|text|28', '수출화주 상호|name of the exporter'],
  ['name_en|paper|latin|60', '수출화주 영문 상호|name in English'],
  ['representative|required|text|12', '대표자명|representative'],
  ['representative_en|paper|latin|35', '대표자 영문명|representative in English'],
  ['business_no|required|business|12', '사업자등록번호|business registration number'],
  ['customs_code|optional|text|15', '통관고유부호|customs code'],
  ['place_serial|optional|digits|4', '사업장일련번호|serial number of the place of business'],
  ['address|required|text|300', '소재지 주소|address'],
  ['address_en|paper|latin|300', '영문 주소|address in English'],
  ['postcode|optional|digits|5', '우편번호|postal code'],
  ['phone|paper|phone|20', '전화번호|telephone'],
  ['email|optional|email|100', '전자우편|e-mail'],
  ['homepage|optional|text|100', '홈페이지 URL|home page'],
  ['filer_code|required|filer|5', '신고인부호|code of the filer'],
  ['filer_name|required|text|28', '제출자 상호|name of the filer'],
  ['agent_name|optional|text|28', '수출대행자 상호|name of the agent'],
  ['agent_customs_code|optional|text|15', '수출대행자 통관고유부호|customs code of the agent'],
  ['agent_place_serial|optional|digits|4', '수출대행자 사업장일련번호|serial number of the agent'],
  [
    'exporter_kind|required|exporter_kind|1',
    '수출자구분(A, B, C 완제품판매자, D)|kind of exporter (C sells finished goods)',
  ],
  ['port|required|port|5', '적재항|port of loading'],
  ['office|required|digits|3', '신고세관 부호|customs office'],
  ['section|required|digits|2', '신고세관 과 부호|section of the office'],
  ['carrier_code|carrier|text|10', '특송업체부호|code of the express carrier'],
  ['goods_address|required|text|300', '물품소재지|where the goods are'],
  ['goods_postcode|optional|digits|5', '물품소재지 우편번호|postal code of that place'],
  [
    'payment_method|required|payment|2',
    '결제방법(TT, LS, LU, DA, DP, CD, PT, WK, GO, GN)|code of payment',
  ],
  ['package_kind|optional|package|2', '포장 종류 코드(CT, BX, EN …)|code of the kind of package'],
  [
    'packing_weight_g|optional|digits|6',
    '포장재 무게(g): 총중량이 비면 순중량에 더함|weight of packing, added where the gross weight is blank',
  ],
  [
    'automatic_drawback|optional|yes_no|3',
    '자동간이정액환급(기본 no)|automatic simplified drawback (no unless said)',
  ],
  [
    'drawback_applicant|optional|applicant|8',
    '환급신청인(기본 none; exporter, maker)|applicant for drawback (none unless said)',
  ],
  [
    'small_business|optional|yes_no|3',
    '간이정액환급을 쓸 수 있는 중소기업인지|whether the simplified table is open to it',
  ],
  ['tax_office|optional|text|20', '관할 세무서|tax office'],
] as const

type NameOf<Row extends readonly [string, string]> = Row extends readonly [
  `${infer Name}|${string}`,
  string,
]
  ? Name
  : never

export type ProfileName = NameOf<(typeof table)[number]>

/** Needed for each declaration, where a carrier code is asked for, for papers, or not at all. */
export type ProfileNeed = 'required' | 'carrier' | 'paper' | 'optional'

export interface ProfileField {
  readonly name: ProfileName
  readonly need: ProfileNeed
  readonly form: FieldForm
  readonly most: number
  readonly ko: string
  readonly en: string
}

export const profileFields: readonly ProfileField[] = table.map(([spec, texts]) => {
  const [name, need, form, most] = spec.split('|') as [
    ...[ProfileName, ProfileNeed, FieldForm, string],
  ]
  const [ko = '', en = ''] = texts.split('|')
  return { name, need, form, most: Number(most), ko, en }
})

/** Values as they were given; blank where they were not. */
export type Profile = Readonly<Record<ProfileName, string>>

const defaults: Readonly<Partial<Record<ProfileName, string>>> = {
  automatic_drawback: 'no',
  drawback_applicant: 'none',
  small_business: 'no',
}

export interface ProfileFault {
  readonly code: string
  readonly name: string
  readonly value: string
  readonly allowed: string
}

export interface ReadProfile {
  readonly profile: Profile
  readonly faults: readonly ProfileFault[]
}

/** A check digit that fails is told, and the number is taken as it is. */
export const isStopping = ({ code }: ProfileFault): boolean => code !== 'business_number_bad'

/** A profile out of JSON: names that are not known and values that are none of their form are faults. */
export function profileOf(given: Readonly<Record<string, unknown>>): ReadProfile {
  const known = new Map<string, ProfileField>(profileFields.map(field => [field.name, field]))
  const faults: ProfileFault[] = []
  const values: Record<string, string> = {}
  for (const { name } of profileFields) values[name] = defaults[name] ?? ''
  for (const [name, raw] of Object.entries(given)) {
    const field = known.get(name)
    const isPlain = ['string', 'number'].includes(typeof raw)
    const value = isPlain ? String(raw).trim() : ''
    const code = field && isPlain ? formFault(field.form, value, field.most) : 'column_unknown'
    if (field && !isPlain) faults.push({ code: 'field_form', name, value: '', allowed: field.form })
    else if (code === undefined) values[name] = value === '' ? (values[name] ?? '') : value
    else faults.push({ code, name, value, allowed: String(field?.most ?? '') })
    if (field && code === 'business_number_bad') values[name] = value
  }
  return { profile: values as Profile, faults }
}
