/** What the parcels of a block are counted by, for each day. */
import { workLeftBy } from '../../assess/left-to-people.js'
import type { Dimension, RollupRow } from '../../store/keep-block.js'
import { openBits, type ParcelDraft } from './parcel-draft.js'

/** Bands of the value that was tested: as wide as this, up to the last one, in dollars. */
const bandUsd = 10
const lastBandUsd = 300
const centsOfDollar = 100

/** A band by its upper end, which belongs to it as a limit does; `over` is what lies above all. */
function bandOf(cents: number | undefined): string {
  if (cents === undefined) return ''
  if (cents > lastBandUsd * centsOfDollar) return 'over'
  return String(Math.max(Math.ceil(cents / (bandUsd * centsOfDollar)), 1) * bandUsd)
}

const severities = ['barred', 'must', 'check', 'waived']

/** The gravest of what is asked of a parcel. */
export function askedOf({ requirements }: ParcelDraft): string {
  const given = new Set([...requirements].map(one => one.split(':', 1)[0]))
  return severities.find(one => given.has(one)) ?? ''
}

/** What a parcel leaves to people. */
export function workOf(draft: ParcelDraft): string {
  const { state, reasons } = draft
  return workLeftBy({ state, reasons, asked: askedOf(draft) })
}

function* valuesOf(draft: ParcelDraft): Generator<readonly [Dimension, string]> {
  yield ['state', draft.state]
  yield ['track', draft.track]
  yield ['relief', draft.relief]
  yield ['channel', draft.channel]
  yield ['ship_from', draft.shipFrom]
  yield ['platform', draft.platform]
  yield ['asked', askedOf(draft)]
  yield ['work', workOf(draft)]
  yield ['collected', (draft.open & openBits.collectedKrw) === 0 ? 'known' : 'open']
  yield ['tested_usd', bandOf(draft.testedUsdCents)]
  for (const reason of draft.reasons) yield ['reason', reason]
}

export function rollupsOf(parcels: readonly ParcelDraft[]): readonly RollupRow[] {
  const rows = new Map<string, RollupRow>()
  for (const draft of parcels) {
    const { day } = draft
    for (const [dimension, value] of valuesOf(draft)) {
      const name = `${day}|${dimension}|${value}`
      let row = rows.get(name)
      if (!row) {
        const sums = { parcels: 0, lines: 0, customsValueKrw: 0, taxKrw: 0, collectedKrw: 0 }
        row = { day, dimension, value, ...sums }
        rows.set(name, row)
      }
      row.parcels++
      row.lines += draft.lines
      row.customsValueKrw += draft.customsValueKrw
      row.taxKrw += draft.taxKrw
      row.collectedKrw += draft.collectedKrw
    }
  }
  return [...rows.values()]
}
