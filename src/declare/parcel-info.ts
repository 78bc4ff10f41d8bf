/** What is known of a parcel once it is packed: its number, its weight, its days, and who receives it. */
import type { Common } from './leaving-line.js'

/** Name, form, Korean, English, `personal`. Those without a form are columns of the outbound CSV. */
const own = [
  'package_kind|package|포장 종류 코드|code of the kind of package|',
  'declaration_no|export_no|수출신고번호|number of the declaration|',
  'accepted_on|day|수출신고 수리일|day of acceptance|',
  'consignee_name|latin|수취인명|name of the consignee|personal',
  'consignee_company|latin|수취인 회사|company of the consignee|personal',
  'consignee_phone|phone|수취인 전화|telephone|personal',
  'consignee_email|email|수취인 전자우편|e-mail|personal',
  'consignee_address1|latin|수취인 주소|address|personal',
  'consignee_address2|latin|수취인 상세주소|address, second line|personal',
  'consignee_city|latin|수취인 시·군|city|personal',
  'consignee_region|latin|수취인 주·도|state or province|personal',
  'consignee_postcode|latin|수취인 우편번호|postal code|personal',
] as const

type NameOf<Row extends string> = Row extends `${infer Name}|${string}` ? Name : never

export type ParcelName = NameOf<(typeof own)[number]>

export interface ParcelField {
  readonly name: ParcelName
  readonly form: string
  readonly ko: string
  readonly en: string
  readonly personal: boolean
}

export const parcelFields: readonly ParcelField[] = own.map(row => {
  const [name, form, ko, en, personal] = row.split('|') as [
    ...[ParcelName, string, string, string, string],
  ]
  return { name, form, ko, en, personal: personal === 'personal' }
})

/** Columns of the outbound CSV that a list of parcels may fill in. */
export const parcelColumns = [
  ...(['shipment', 'tracking_no', 'declared_on', 'loaded_on', 'carrier'] as const),
  ...(['gross_weight_g', 'packages'] as const),
] as const

export interface ParcelInfo {
  readonly record: number
  readonly common: Partial<Common>
  readonly texts: Readonly<Partial<Record<ParcelName, string>>>
}

/** Parcels by the order that they hold, and by the shipment that they are. */
export interface Parcels {
  readonly byOrder: ReadonlyMap<string, ParcelInfo>
  readonly byShipment: ReadonlyMap<string, ParcelInfo>
}

export const noParcels: Parcels = { byOrder: new Map(), byShipment: new Map() }
