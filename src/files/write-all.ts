/** Writes bytes to a file to the last one: the system may take fewer at a time. */
import { writeSync } from 'node:fs'

export function writeAll(handle: number, bytes: Uint8Array): void {
  let at = 0
  while (at < bytes.length) at += writeSync(handle, bytes, at, bytes.length - at)
}
