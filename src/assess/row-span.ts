/** A part of a list of rows. */
export interface RowSpan {
  readonly rows: Int32Array
  readonly from: number
  readonly to: number
}
