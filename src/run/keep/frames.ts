/** Messages between a server and a job in its own process: a line of JSON and bytes, with lengths. */

export interface Frame {
  readonly head: unknown
  readonly body: Uint8Array
}

const lengths = 8
const nothing = new Uint8Array(0)

export function frameOf(head: unknown, body: Uint8Array = nothing): Buffer {
  const text = Buffer.from(JSON.stringify(head))
  const before = Buffer.alloc(lengths)
  before.writeUInt32LE(text.length, 0)
  before.writeUInt32LE(body.length, 4)
  return Buffer.concat([before, text, body])
}

/** The messages of a stream; one that is cut off is none. */
export async function* framesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Frame> {
  let parts: Uint8Array[] = []
  let held = 0
  let needed = lengths
  for await (const part of stream) {
    parts.push(part)
    held += part.length
    if (held < needed) continue
    let all = Buffer.concat(parts)
    for (;;) {
      needed = all.length < lengths ? lengths : sizeOf(all)
      if (all.length < needed) break
      yield cut(all)
      all = all.subarray(needed)
    }
    parts = [all]
    held = all.length
  }
}

function sizeOf(all: Buffer): number {
  return lengths + all.readUInt32LE(0) + all.readUInt32LE(4)
}

function cut(all: Buffer): Frame {
  const bodyAt = lengths + all.readUInt32LE(0)
  const head: unknown = JSON.parse(all.subarray(lengths, bodyAt).toString())
  return { head, body: all.subarray(bodyAt, sizeOf(all)) }
}
