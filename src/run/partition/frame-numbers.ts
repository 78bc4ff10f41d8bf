/** Numbers that stand in a frame, read where they stand. */

/** The same bytes where numbers of any width may be read. */
export function aligned(frame: Uint8Array): Uint8Array<ArrayBuffer> {
  const isAligned = frame.byteOffset % Float64Array.BYTES_PER_ELEMENT === 0
  return isAligned ? (frame as Uint8Array<ArrayBuffer>) : Uint8Array.from(frame)
}

export function doublesOf(frame: Uint8Array): Float64Array {
  const { buffer, byteOffset, byteLength } = aligned(frame)
  return new Float64Array(buffer, byteOffset, byteLength / Float64Array.BYTES_PER_ELEMENT)
}

export function wholesOf(frame: Uint8Array): Uint32Array {
  const { buffer, byteOffset, byteLength } = aligned(frame)
  return new Uint32Array(buffer, byteOffset, byteLength / Uint32Array.BYTES_PER_ELEMENT)
}
