/** Every law on board, as one list: of Korea for what comes in and goes out, of each destination. */
import { au } from './au/index.js'
import { ca } from './ca/index.js'
import { cn } from './cn/index.js'
import { eu } from './eu/index.js'
import { gb } from './gb/index.js'
import { hk } from './hk/index.js'
import { jp } from './jp/index.js'
import { krExport } from './kr/export.js'
import { type KoreanLaw, kr } from './kr/index.js'
import { personalDataDecree } from './kr/personal-data-decree.js'
import { personalDataStandard } from './kr/personal-data-standard.js'
import { type NamedProvision, provisionsOf } from './law-on.js'
import { sg } from './sg/index.js'
import { th } from './th/index.js'
import { tw } from './tw/index.js'
import { us } from './us/index.js'
import { vn } from './vn/index.js'

/** Laws of destinations, by the first part of their keys. */
export const destinationLaws: Readonly<Record<string, object>> = {
  us,
  jp,
  eu,
  cn,
  gb,
  sg,
  au,
  ca,
  tw,
  hk,
  vn,
  th,
}

const others: readonly NamedProvision[] = [
  ...provisionsOf(krExport),
  ...provisionsOf({ personalDataDecree, personalDataStandard }),
  ...Object.entries(destinationLaws).flatMap(([key, law]) => provisionsOf(law, key)),
]

/** All provisions, with a law of Korea for what comes in that may be a reformed one. */
export function allProvisions(korean: KoreanLaw = kr): readonly NamedProvision[] {
  return [...provisionsOf(korean), ...others]
}
