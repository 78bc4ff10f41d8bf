/** Whether a row of `superseded` holds at an instant: it ends where what took the place was withdrawn. */
export function isHeldAt(row: string, instant: string): string {
  return `(${row}.ended_at is null or ${row}.ended_at > ${instant}::timestamptz)`
}
