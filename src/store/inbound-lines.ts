/** Lines of parcels that came in, by the numbers of their parcels or by what stands in what was given. */
import type { Sql } from './sql.js'

export interface InboundLine {
  readonly assessment: number
  readonly seq: number
  readonly parcel: string
  /** A CSV record by the columns of its assessment. */
  readonly input: string
  readonly columns: readonly string[] | null
}

export interface InboundAsked {
  readonly parcels: readonly string[]
  /** Values of which one has to stand in what was given, such as codes; never personal ones. */
  readonly marks: readonly string[]
}

const linesAtOnce = 2000

/** The longest of the pieces into which commas cut the cell that a mark is in a CSV record. */
function pieceOf(mark: string): string {
  const pieces = mark.replaceAll('"', '""').split(',')
  const bare = pieces.map(piece => piece.replace(/^"+|"+$/g, ''))
  return bare.reduce((longest, piece) => (piece.length > longest.length ? piece : longest))
}

/**
 * What was judged for real, not refused, and not judged again since. Of a mark with a comma one piece
 * is looked for: a line may come that does not have all of it, but none is left out.
 */
export async function* inboundLines(
  sql: Sql,
  { parcels, marks }: InboundAsked,
): AsyncGenerator<readonly InboundLine[]> {
  if (parcels.length === 0 && marks.length === 0) return
  // A mark of commas alone would be found in every line with a blank cell.
  const pieces = [...new Set(marks.map(pieceOf))].filter(piece => piece !== '')
  let place: readonly [number, number] = [0, -1]
  for (;;) {
    const rows = await sql.query<InboundLine>(
      `select l.assessment, l.seq, p.parcel, l.input, a.input_columns as columns
       from line l join parcel p on p.assessment = l.assessment and p.seq = l.parcel_seq
       join assessment a on a.number = l.assessment
       where a.is_real and a.recorded_at is not null and p.state <> 'refused'
         and (p.parcel = any($1::text[]) or exists (
           select from unnest(string_to_array(l.input, ',')) piece
           where btrim(piece, '"') = any($2::text[])))
         and not exists (
           select from superseded x join assessment b on b.number = x.by_assessment
           where x.assessment = p.assessment and x.seq = p.seq and b.recorded_at is not null
             and x.ended_at is null)
         and (l.assessment, l.seq) > ($3::bigint, $4::bigint)
       order by l.assessment, l.seq limit ${linesAtOnce}`,
      [[...parcels], pieces, ...place],
    )
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (!last || rows.length < linesAtOnce) return
    place = [last.assessment, last.seq]
  }
}
