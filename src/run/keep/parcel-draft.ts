/** Gathers the lines of each parcel into one row: what is listed, counted and sealed. */
import type { DecisionRow } from './decision-row.js'
import { type InputRecord, personOf, plainDay } from './input-record.js'

/** The day of a parcel whose day is not known. */
export const unknownDay = '0001-01-01'
/** The track or relief of a parcel whose lines have several. */
const several = 'several'
const gravity = ['judged', 'partial', 'refused']

/** Which amounts lack a line, as bits. */
export const openBits = { customsValueKrw: 1, taxKrw: 2, collectedKrw: 4 } as const
type Amount = keyof typeof openBits
const amounts = Object.keys(openBits) as Amount[]

export interface ParcelDraft {
  readonly seq: number
  lastSeq: number
  readonly parcel: string
  readonly day: string
  readonly channel: string
  readonly shipFrom: string
  readonly platform: string
  state: string
  track: string
  relief: string
  lines: number
  customsValueKrw: number
  taxKrw: number
  collectedKrw: number
  open: number
  readonly reasons: Set<string>
  /** The largest value that was tested, in cents; undefined where none was. */
  testedUsdCents: number | undefined
  readonly requirements: Set<string>
  personal: Record<string, string> | undefined
  /** Different ones only where the file is wrong. */
  readonly persons: Set<string>
}

function draftOf(seq: number, record: InputRecord, row: DecisionRow, day: string): ParcelDraft {
  return {
    seq,
    lastSeq: seq,
    parcel: row.parcel,
    day,
    channel: record.channel || 'express',
    shipFrom: record.shipFrom.toUpperCase().slice(0, 2),
    platform: record.platform,
    state: row.state,
    track: row.track,
    relief: row.relief,
    lines: 0,
    ...{ customsValueKrw: 0, taxKrw: 0, collectedKrw: 0, open: 0 },
    reasons: new Set(),
    testedUsdCents: undefined,
    requirements: new Set(),
    personal: undefined,
    persons: new Set(),
  }
}

function addWords(set: Set<string>, words: string): void {
  if (words !== '') for (const word of words.split('|')) set.add(word)
}

const centPlaces = 2

/** Whole cents, rounded up: what is above a limit by less than one stays above it. */
function joinTested(draft: ParcelDraft, dollars: string): void {
  if (dollars === '') return
  const [whole = '', part = ''] = dollars.split('.')
  const isMore = /[1-9]/.test(part.slice(centPlaces))
  const value = Number(whole + part.slice(0, centPlaces).padEnd(centPlaces, '0')) + Number(isMore)
  draft.testedUsdCents = Math.max(draft.testedUsdCents ?? 0, value)
}

function join(draft: ParcelDraft, seq: number, record: InputRecord, row: DecisionRow): void {
  draft.lastSeq = seq
  draft.lines++
  if (gravity.indexOf(row.state) > gravity.indexOf(draft.state)) draft.state = row.state
  if (row.track !== draft.track) draft.track = several
  if (row.relief !== draft.relief) draft.relief = several
  for (const amount of amounts) {
    if (row[amount] === '') draft.open |= openBits[amount]
    else draft[amount] += Number(row[amount])
  }
  addWords(draft.reasons, row.reasons)
  addWords(draft.requirements, row.requirements)
  joinTested(draft, row.testedUsd)
  if (!record.personal) return
  draft.personal = { ...record.personal, ...draft.personal }
  const person = personOf(record.personal)
  if (person !== '') draft.persons.add(person)
}

export class ParcelDrafts {
  private readonly isSplit: (parcel: string) => boolean
  private readonly declaredOn: string
  /** Parcels that come again later, by name. */
  private readonly waiting = new Map<string, ParcelDraft>()
  private open: ParcelDraft | undefined
  private done: ParcelDraft[] = []

  constructor(isSplit: (parcel: string) => boolean, declaredOn: string) {
    this.isSplit = isSplit
    this.declaredOn = declaredOn
  }

  /** The parcel that a line belongs to. Lines without a name are each one of their own. */
  add(seq: number, record: InputRecord, row: DecisionRow): ParcelDraft {
    const draft = this.draftFor(seq, record, row)
    join(draft, seq, record, row)
    return draft
  }

  private draftFor(seq: number, record: InputRecord, row: DecisionRow): ParcelDraft {
    const { parcel } = row
    if (parcel !== '' && this.open?.parcel === parcel) return this.open
    const known = this.waiting.get(parcel)
    if (known) return known
    const draft = draftOf(seq, record, row, this.dayOf(record, row))
    if (parcel !== '' && this.isSplit(parcel)) this.waiting.set(parcel, draft)
    else {
      this.close()
      this.open = draft
    }
    return draft
  }

  /** Law is that of the declaration; for mail that is not declared that of its arrival. */
  private dayOf(record: InputRecord, row: DecisionRow): string {
    const isOnArrival = record.channel === 'post' && row.track !== 'declaration'
    const day = isOnArrival ? record.arrivedOn : record.declaredOn || this.declaredOn
    return plainDay(day) || unknownDay
  }

  private close(): void {
    if (this.open) this.done.push(this.open)
    this.open = undefined
  }

  get hasMore(): boolean {
    return this.done.length > 0
  }

  /** Parcels that are whole, at most so many; at the end all of them are. */
  take(isLast: boolean, most: number): readonly ParcelDraft[] {
    if (isLast) {
      this.close()
      this.done.push(...this.waiting.values())
      this.waiting.clear()
    }
    return this.done.splice(0, most)
  }
}
