/** The problems of one parcel, and those of the parcels that it is combined with. */
import { rowsOfParcel } from '../assess/explain.js'
import type { Problem } from '../basis/problem.js'
import type { JudgedFile } from './assess-file.js'

export interface ProblemsAround {
  readonly own: readonly Problem[]
  /** Why a combined value may not be known. */
  readonly combined: readonly Problem[]
}

/** Finds them by file and record; parcels of the history are among those it is combined with. */
export function problemsAround(file: JudgedFile, parcel: string): ProblemsAround {
  const { work, groups } = file.judged
  const { columns, parcels } = work
  const rows = rowsOfParcel(file.judged, parcel)
  const others = new Set(rows.flatMap(row => [...groups.othersOf(work.lotOf[row]!, parcels.count)]))
  const placeOf = (name: string | undefined, record: number): string => `${record} ${name ?? ''}`
  const placesOf = (some: Iterable<number>): ReadonlySet<string> =>
    new Set(Array.from(some, row => placeOf(columns.sources.nameOf(row), columns.records.of(row))))
  const around = [...others].flatMap(other => [
    ...parcels.rows.subarray(parcels.starts[other], parcels.starts[other + 1]),
  ])
  const [ownPlaces, otherPlaces] = [placesOf(rows), placesOf(around)]
  const inPlaces = (places: ReadonlySet<string>): readonly Problem[] =>
    file.problems.filter(problem => places.has(placeOf(problem.file, problem.row)))
  return { own: inPlaces(ownPlaces), combined: inPlaces(otherPlaces) }
}
