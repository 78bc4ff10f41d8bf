/** Which rate of duty do goods pay that are not free in Japan? */
import { type Marks, mark } from '../../judge/marks.js'
import type { JapaneseLaw } from '../../law/jp/index.js'
import type { Bound } from '../../law/law-on.js'
import { S } from '../general-reasons.js'
import { unknown } from '../words.js'
import type { BandWord, JapaneseGoods } from './goods.js'
import { J } from './reasons.js'

/** The reason that names each band of the simplified tariff. */
const bandReasons: Readonly<Record<BandWord, number>> = {
  fur: J.jp_band_fur,
  drink: J.jp_band_drink,
  garment: J.jp_band_garment,
  plastic: J.jp_band_plastic,
  free: J.jp_band_free,
  other: J.jp_band_other,
}

export interface TariffQuestion {
  readonly goods: JapaneseGoods
  /** The rate that the seller gave, -1 for none. */
  readonly given: number
  /** Customs value of the whole consignment. */
  readonly total: number
}

/** The rate in 1/1,000 %, unknown where it takes a schedule that is not on board. */
export function dutyRate(
  { goods, given, total }: TariffQuestion,
  law: Bound<JapaneseLaw>,
  marks: Marks,
): number {
  if (given >= 0) {
    mark(marks, S.duty_rate_given)
    return given
  }
  const { tariff } = goods
  if (tariff === 'zero') {
    mark(marks, goods.isReported ? J.jp_ordinary_free : J.jp_ordinary_free_recalled)
    return 0
  }
  if (isBand(tariff)) {
    if (total <= (law.simplifiedTariff.limit ?? unknown)) {
      mark(marks, bandReasons[tariff])
      return law.simplifiedTariff[tariff] ?? unknown
    }
    mark(marks, J.jp_above_simplified)
  }
  if (tariff === 'ordinary') mark(marks, J.jp_left_out_of_simplified)
  if (tariff === 'unlisted') mark(marks, J.jp_code_not_listed)
  if (tariff === 'blank') mark(marks, S.code_missing)
  mark(marks, S.duty_rate_missing)
  return unknown
}

/** Whether a word names a band of the simplified tariff. */
export function isBand(tariff: JapaneseGoods['tariff']): tariff is BandWord {
  return tariff in bandReasons
}
