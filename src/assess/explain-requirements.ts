/** Explains what is asked of the goods of a parcel besides duty. */
import type { Text } from '../judge/steps.js'
import { type Standing, standings } from '../law/provision.js'
import { requirementHits } from '../law/requirement-table.js'
import type { Judged } from './batch.js'
import { type Basis, basisOf } from './explain-basis.js'
import { shippedLists } from './goods.js'
import { type RequirementCode, requirementCodes, Severity, severities } from './requirement-ids.js'
import { requirementTexts, severityTexts } from './requirement-texts.js'

export interface ExplainedRequirement {
  readonly code: RequirementCode
  /** `barred`, `must`, `check` or `waived`. */
  readonly severity: string
  readonly title: Text
  /** What is asked, and what to look at where that is open. */
  readonly sentence: Text
  readonly authority: Text
  /** Numbers of the lines that bear it. */
  readonly lines: readonly number[]
  /** What shows it: the first digits of the code, the name of the goods, or the tariff data. */
  readonly by: string
  readonly basis: readonly Basis[]
  /** The weakest standing of its basis and of the reading of code or name. */
  readonly standing: Standing
}

function sentenceOf(code: RequirementCode, severity: number): Text {
  const { asks, look } = requirementTexts[code]
  const [ko, en] = [severityTexts[severity]!.ko, severityTexts[severity]!.en]
  const isOpen = severity === Severity.check
  return {
    ko: `${ko}: ${asks.ko}${isOpen ? ` 볼 것: ${look.ko}.` : ''}`,
    en: `${en}: ${asks.en}${isOpen ? ` Look at: ${look.en}.` : ''}`,
  }
}

interface Shown {
  readonly by: string
  readonly standing: Standing
}

/** What of a row shows the requirement, and how sure that reading is. */
function shownBy(judged: Judged, row: number, number: number): Shown {
  const { columns, bench } = judged.work
  const code = requirementCodes[number]!
  if (code === 'customs_verified') return { by: 'tariff', standing: 'reported' }
  if (judged.requirements.isByName(row, number)) return { by: 'name', standing: 'remembered' }
  const hs = columns.column('hs')
  const digits = columns.hsCodes.textOf(hs.values[row & hs.mask]!)
  const table = (bench.lists ?? shippedLists).requirements
  const hit = requirementHits(table, digits).find(one => one.requirement === code)
  const standing = (hit?.row['standing'] ?? 'remembered') as Standing
  return { by: hit?.row.prefix ?? '', standing }
}

function weakest(all: readonly Standing[]): Standing {
  return standings[Math.max(0, ...all.map(one => standings.indexOf(one)))]!
}

function explainOne(
  judged: Judged,
  rows: readonly number[],
  number: number,
  severity: number,
): ExplainedRequirement {
  const { work } = judged
  const code = requirementCodes[number]!
  const declared = work.dayOf(rows[0]!)
  const { title, authority, rests } = requirementTexts[code]
  const basis = rests.flatMap(key => basisOf(judged, key, declared))
  const { by, standing } = shownBy(judged, rows[0]!, number)
  return {
    code,
    severity: severities[severity]!,
    title,
    sentence: sentenceOf(code, severity),
    authority,
    lines: rows.map(row => work.parcels.lines[row]!),
    by,
    basis,
    standing: weakest([standing, ...basis.map(one => one.standing)]),
  }
}

/** The requirements of some rows, the gravest first, each once for the lines that bear it. */
export function explainRequirements(
  judged: Judged,
  rows: readonly number[],
): readonly ExplainedRequirement[] {
  const { requirements } = judged
  const byKey = new Map<string, { number: number; severity: number; rows: number[] }>()
  for (const row of rows) {
    for (const { requirement, severity } of requirements.listOf(requirements.setAt(row))) {
      const key = `${severity} ${requirement}`
      const known = byKey.get(key)
      if (known) known.rows.push(row)
      else byKey.set(key, { number: requirement, severity, rows: [row] })
    }
  }
  return [...byKey.values()]
    .sort((a, b) => a.severity - b.severity || a.number - b.number)
    .map(one => explainOne(judged, one.rows, one.number, one.severity))
}
