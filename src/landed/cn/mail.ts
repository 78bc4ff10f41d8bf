/** Which tax do goods in a personal parcel bear in China? */
import { type Marks, mark } from '../../judge/marks.js'
import type { ChineseLaw } from '../../law/cn/index.js'
import type { Bound } from '../../law/law-on.js'
import { S } from '../general-reasons.js'
import { unknown } from '../words.js'
import type { ChineseCase } from './case.js'
import { isHighEnd as highEnd } from './cosmetics.js'
import type { ChineseGoods, MailBand } from './goods.js'
import { C } from './reasons.js'

const bandReasons: Readonly<Record<MailBand, number>> = {
  food: C.cn_mail_food,
  reading: C.cn_mail_reading,
  medicine: C.cn_mail_medicine,
  clothing: C.cn_mail_clothing,
  cosmetics: C.cn_mail_cosmetics,
  highEndCosmetics: C.cn_mail_high_end,
  costumeJewellery: C.cn_mail_costume,
  jewellery: C.cn_mail_jewellery,
  liquorTobacco: C.cn_mail_liquor,
  computers: C.cn_mail_computers,
  earphones: C.cn_mail_earphones,
}

/** The band of goods; for cosmetics by whether they are high-end, undefined where not known. */
export function mailBand(
  goods: ChineseGoods,
  own: ChineseCase,
  law: Bound<ChineseLaw>,
  marks: Marks,
): MailBand | undefined {
  if (goods.mail !== 'cosmetics') return goods.mail
  const isHighEnd = highEnd(goods, own, law, marks)
  if (isHighEnd === 'unknown') return undefined
  return isHighEnd === 'yes' ? 'highEndCosmetics' : 'cosmetics'
}

/** The rate of a band, or that of the seller where no band is known; -1 for neither. */
export function mailRate(
  band: MailBand | undefined,
  given: number,
  { personalMail }: Bound<ChineseLaw>,
  marks: Marks,
): number {
  const word = band && personalMail[band]
  if (band && word) {
    mark(marks, bandReasons[band])
    return personalMail[word] ?? unknown
  }
  mark(marks, given < 0 ? C.cn_mail_band_not_known : S.tax_rate_given)
  return given
}
