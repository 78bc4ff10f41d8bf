/** Which provisions of a reason or an option concern a row: of several amounts, that of its goods. */
import { countryOf } from '../basis/country.js'
import { firstGiven } from '../parcel/parcels.js'
import type { Judged } from './batch.js'
import { waiverKeys, waiverKeysOf } from './preference.js'
import { LuxuryKind, Relief, SimplifiedGoods } from './words.js'

const unitedStates = countryOf('US')

/** Amounts of which a row takes one: all of them, and what concerns a row. */
interface Family {
  readonly keys: ReadonlySet<string>
  /** Whether one of them is left out only where all of them are named. */
  readonly isWhole?: boolean
  readonly of: (judged: Judged, row: number) => readonly string[]
}

function codeOf({ work }: Judged, row: number): number {
  return work.rowGoods.codeOf(row)
}

const itemKeys: Readonly<Record<number, string>> = {
  [SimplifiedGoods.textile]: 'kr.simplifiedRates.textileRate',
  [SimplifiedGoods.fur]: 'kr.simplifiedRates.furRate',
  [SimplifiedGoods.antler]: 'kr.simplifiedRates.antlerRate',
  [SimplifiedGoods.gambling]: 'kr.simplifiedRates.gamblingRate',
}
const watchKeys = ['kr.simplifiedRates.watchBase', 'kr.simplifiedRates.watchThreshold']
const jewelKeys = ['kr.simplifiedRates.jewelBase', 'kr.simplifiedRates.jewelThreshold']
const usKey = 'kr.importNotice.combinedUsLimit'

const waivers: Family = {
  keys: new Set(waiverKeys),
  of: ({ work }, row) => {
    const origin = work.columns.column('origin')
    return waiverKeysOf(origin.values[row & origin.mask]!)
  },
}

/** Items of the annex of simplified rates; goods that are of none in particular keep them all. */
const items: Family = {
  keys: new Set(Object.values(itemKeys)),
  of: (judged, row) => {
    const key = itemKeys[judged.work.goods.simplified[codeOf(judged, row)]!]
    return key ? [key] : Object.values(itemKeys)
  },
}

const luxuries: Family = {
  keys: new Set([...watchKeys, ...jewelKeys]),
  of: (judged, row) => {
    const isJewel = judged.work.goods.luxury[codeOf(judged, row)] === LuxuryKind.jewel
    return isJewel ? jewelKeys : watchKeys
  },
}

const combinedUs: Family = {
  keys: new Set([usKey]),
  of: ({ work }, row) => {
    const { parcels, columns } = work
    const from = firstGiven(columns.column('ship_from'), parcels, parcels.parcelOf[row]!, 0)
    return from === unitedStates ? [usKey] : []
  },
}

const reliefKeys: Readonly<Record<number, string>> = {
  [Relief.small_value]: 'kr.customsActRule.reliefLimit',
  [Relief.sample]: 'kr.customsActRule.sampleLimit',
  [Relief.korus_list]: 'kr.ftaActRule.usExpressListLimit',
}

const reliefs: Family = {
  keys: new Set(Object.values(reliefKeys)),
  isWhole: true,
  of: ({ work, lots }, row) => {
    const key = reliefKeys[lots.relief[work.lotOf[row]!]!]
    return key ? [key] : []
  },
}

const families: readonly Family[] = [waivers, items, luxuries, combinedUs, reliefs]

/** The keys that concern any of some rows, in their order. */
export function keysOfRows(
  judged: Judged,
  keys: readonly string[],
  rows: readonly number[],
): readonly string[] {
  const named = families.filter(
    one => !one.isWhole || [...one.keys].every(key => keys.includes(key)),
  )
  return keys.filter(key => {
    const family = named.find(one => one.keys.has(key))
    return family === undefined || rows.some(row => family.of(judged, row).includes(key))
  })
}
