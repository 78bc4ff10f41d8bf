/** Where rows come from: the file itself, and behind it earlier parcels (history) of other files. */

interface Source {
  readonly name: string
  readonly firstRow: number
  /** How many parcels were known before its first row. */
  readonly parcelsBefore: number
}

export class Sources {
  private readonly earlier: Source[] = []

  /** The rows from here on are of another file. */
  begin(name: string, firstRow: number, parcelsBefore: number): void {
    this.earlier.push({ name, firstRow, parcelsBefore })
  }

  /** How many of `rows` rows are of the file itself. */
  ownRows(rows: number): number {
    return this.earlier[0]?.firstRow ?? rows
  }

  /** How many of `parcels` parcels are of the file itself. */
  ownParcels(parcels: number): number {
    return this.earlier[0]?.parcelsBefore ?? parcels
  }

  /** The name of the file that a row came from; undefined for the file itself. */
  nameOf(row: number): string | undefined {
    return this.earlier.findLast(({ firstRow }) => firstRow <= row)?.name
  }

  /** How many parcels were known before the file of a row; 0 for the file itself. */
  parcelsBefore(row: number): number {
    return this.earlier.findLast(({ firstRow }) => firstRow <= row)?.parcelsBefore ?? 0
  }
}
