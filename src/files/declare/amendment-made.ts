/** An amendment that is asked for: what is wrong with it, its number, its XML. */
import { formatDay } from '../../basis/day.js'
import { amendmentNumber } from '../../basis/export-number.js'
import { type Asked, amendmentFaults, changesOf, type Stated } from '../../declare/amendment.js'
import { amendmentXml } from './amendment-xml.js'

export interface AmendmentGiven extends Omit<Asked, 'changes'> {
  /** The declaration as it should have been. */
  readonly corrected: Stated | undefined
  readonly serial: number
}

export interface AmendmentMade {
  /** Undefined where filer, year and serial make none. */
  readonly number: string | undefined
  readonly changes: Asked['changes']
  readonly faults: ReturnType<typeof amendmentFaults>
  /** Undefined where something is wrong. */
  readonly bytes: Buffer | undefined
}

/** What is not of its kind is left out; a reason of blanks is none. */
export function amendmentMade(
  before: Stated,
  { corrected, serial, ...given }: AmendmentGiven,
): AmendmentMade {
  const { kind, on, reason, extendTo } = given
  const asked: Asked = {
    ...{ ...given, reason: reason.trim() },
    extendTo: kind === 'extend' ? extendTo : undefined,
    changes: kind === 'correct' && corrected ? changesOf(before, corrected) : [],
  }
  const year = Number(formatDay(on).split('-')[0])
  const number = amendmentNumber({ filer: before.values.filer ?? '', year, serial })
  const faults = amendmentFaults(asked)
  const isSound = faults.length === 0 && number !== undefined
  const bytes = isSound ? Buffer.from(amendmentXml(number, before, asked)) : undefined
  return { number, changes: asked.changes, faults, bytes }
}
