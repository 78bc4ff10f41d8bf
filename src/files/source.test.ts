import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { textBlocks } from './source.js'

async function read(bytes: Buffer, chunk: number): Promise<{ text: string; isSuspect: boolean }> {
  const parts: Buffer[] = []
  for (let at = 0; at < bytes.length; at += chunk) parts.push(bytes.subarray(at, at + chunk))
  const read: Uint8Array[] = []
  let isSuspect = false
  for await (const block of textBlocks(Readable.from(parts), 'name')) {
    read.push(block.bytes)
    isSuspect ||= block.isSuspect
  }
  return { text: Buffer.concat(read).toString(), isSuspect }
}

/** Larger than two blocks, with letters of one, two, three and four bytes across their edges. */
const text = 'aé가😀똠,'.repeat(250_000)

describe('text blocks', () => {
  it.each([7919, 65_536, 3_000_000])('reads UTF-8 whole in pieces of %i bytes', async chunk => {
    const bytes = Buffer.from(`\uFEFF${text}`)
    expect(await read(bytes, chunk)).toEqual({ text, isSuspect: false })
    expect(await read(gzipSync(bytes), chunk)).toEqual({ text, isSuspect: false })
  })

  it('waits for a large packed file without leaving listeners behind', async () => {
    const warnings: string[] = []
    const note = ({ name }: Error): void => void warnings.push(name)
    process.on('warning', note)
    const plain = Buffer.alloc(13 << 20, 'a')
    const { text: read13 } = await read(gzipSync(plain, { level: 0 }), 1 << 20)
    await setImmediate()
    process.off('warning', note)
    expect(read13.length).toBe(plain.length)
    expect(warnings).toEqual([])
  })

  it('reads CP949 whole, letters cut between blocks too', async () => {
    const korean = `a${'가똠,'.repeat(600_000)}`
    expect(await read(iconv.encode(korean, 'cp949'), 65_536)).toEqual({
      text: korean,
      isSuspect: false,
    })
  })

  it('suspects a letter that is broken at the edge of a block, and at the end', async () => {
    const bytes = Buffer.from(text)
    const edge = 1 << 20
    const broken = Buffer.concat([
      bytes.subarray(0, edge),
      Buffer.from([0xff]),
      bytes.subarray(edge),
    ])
    expect((await read(broken, 65_536)).isSuspect).toBe(true)
    expect((await read(bytes.subarray(0, bytes.lastIndexOf('똠') + 2), 65_536)).isSuspect).toBe(
      true,
    )
  })
})
