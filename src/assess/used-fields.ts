/** The fields that only the first questions read: where there is but one reader they need not stay. */
import type { FieldName } from '../parcel/fields.js'

/** Read for the last time when the rows are arranged by parcel: only the texts are written. */
export const usedByParcels: readonly FieldName[] = ['parcel', 'line']

/** Read for the last time when the goods have a value and are combined. */
export const usedByGroups: readonly FieldName[] = [
  'order_no',
  'platform',
  'seller_id',
  'seller',
  'purchased_on',
  'arrived_on',
  'unit_price',
  'discount',
  'discount_kind',
  'order_discount',
  'local_freight',
  'local_tax',
]

/** Read for the last time when relief, track and identity are judged. */
export const usedByLots: readonly FieldName[] = [
  'person',
  'customs_id',
  'customs_id_expires_on',
  'customs_match',
  'one_time_no',
  'person_name',
  'person_phone',
  'person_postcode',
  'person_address',
]

/** Read for the last time when the taxes are judged. */
export const usedByTaxes: readonly FieldName[] = [
  'origin',
  'origin_proof',
  'ship_from',
  'weight_g',
  'parcel_weight_g',
  'pieces_per_unit',
  'volume_ml',
  'volume_ml_each',
  'tobacco_kind',
  'abv',
]
