/** What the parcels of a block are counted by, for each day. */
import { workLeftBy } from '../../assess/work-of-parcel.js'
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
function askedOf({ requirements }: ParcelDraft): string {
  const given = new Set([...requirements].map(one => one.split(':', 1)[0]))
  return severities.find(one => given.has(one)) ?? ''
}

/** Of which judgement parcels are, and the reasons that its file explains for columns that it lacks. */
export interface OfFile {
  readonly assessment: number
  readonly reasonsOfFile: ReadonlyMap<string, unknown>
}

/** What is asked of a parcel, and what it leaves to people. */
export interface Graded {
  readonly draft: ParcelDraft
  readonly asked: string
  readonly work: string
}

export function gradedOf(draft: ParcelDraft, { reasonsOfFile }: OfFile): Graded {
  const { state, reasons } = draft
  const asked = askedOf(draft)
  return { draft, asked, work: workLeftBy({ state, reasons, asked }, reasonsOfFile) }
}

const knownOr = (isKnown: boolean): string => (isKnown ? 'known' : 'open')

function* lackingOf(draft: ParcelDraft, of: OfFile): Generator<readonly [Dimension, string]> {
  const found = [...draft.reasons].filter(reason => of.reasonsOfFile.has(reason))
  if (found.length === 0) return
  for (const reason of ['', ...found]) yield ['lacking', `${of.assessment}:${reason}`]
}

function* valuesOf(
  { draft, asked, work }: Graded,
  of: OfFile,
): Generator<readonly [Dimension, string]> {
  yield ['state', draft.state]
  yield ['track', draft.track]
  yield ['relief', draft.relief]
  yield ['channel', draft.channel]
  yield ['ship_from', draft.shipFrom]
  yield ['platform', draft.platform]
  yield ['asked', asked]
  yield ['work', work]
  yield ['collected', knownOr((draft.open & openBits.collectedKrw) === 0)]
  yield ['customs_value', knownOr((draft.open & openBits.customsValueKrw) === 0)]
  yield ['tested_usd', bandOf(draft.testedUsdCents)]
  if (draft.state === 'partial') yield ['partial', work]
  for (const reason of draft.reasons) yield ['reason', reason]
  yield* lackingOf(draft, of)
}

export function rollupsOf(parcels: readonly Graded[], of: OfFile): readonly RollupRow[] {
  const rows = new Map<string, RollupRow>()
  for (const graded of parcels) {
    const { draft } = graded
    const { day } = draft
    for (const [dimension, value] of valuesOf(graded, of)) {
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
