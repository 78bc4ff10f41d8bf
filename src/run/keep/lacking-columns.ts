/** Columns that reasons rest on and that no row of a file gives: it lacks them as a whole. */
import { columnsBehind } from '../../assess/left-to-people.js'
import type { Kept } from '../../files/kept.js'
import { readParcelFile } from '../../files/parcel-files.js'
import { rowsFor } from '../../files/planned-rows.js'
import type { ColumnPlan } from '../../parcel/column-plan.js'
import type { FieldName } from '../../parcel/fields.js'

/** Every column that some reason rests on. */
const restedOn: readonly FieldName[] = [
  ...new Set(Object.values(columnsBehind).flatMap(groups => groups.flat())),
]

const bytesAtOnce = 1 << 22

function leaveOutGiven(lacking: Set<FieldName>, { names, ids }: Kept): void {
  names.forEach((name, at) => {
    if (ids[at]!.some(id => id > 0)) lacking.delete(name as FieldName)
  })
}

/** Reads as far as it takes: to the end only where a column that stands in its header is blank. */
export async function lackingColumns(
  path: string,
  plan: ColumnPlan | undefined,
): Promise<ReadonlySet<FieldName>> {
  const rows = rowsFor({ onProblem: () => undefined, isAllKept: true, plan })
  const lacking = new Set(restedOn)
  let held = 0
  for await (const bytes of readParcelFile(path, rows)) {
    held += bytes
    if (held < bytesAtOnce || !rows.columns) continue
    held = 0
    leaveOutGiven(lacking, rows.take().kept)
    if (!rows.isOpenEnded && ![...lacking].some(name => rows.columns!.has(name))) return lacking
  }
  if (rows.columns) leaveOutGiven(lacking, rows.take().kept)
  return lacking
}
