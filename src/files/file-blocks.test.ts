import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fileBlocks } from './file-blocks.js'

const folder = mkdtempSync(join(tmpdir(), 'gwanmun-blocks-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the blocks of a file', () => {
  it.each([0, 1, 9, 10, 11, 70, 73])('are all of its %i bytes, in order', async length => {
    const path = join(folder, `of-${length}`)
    const bytes = Buffer.from(Array.from({ length }, (_, at) => at % 251))
    writeFileSync(path, bytes)
    const read: Buffer[] = []
    for await (const block of fileBlocks(path, 10)) read.push(Buffer.from(block))
    expect(Buffer.concat(read)).toEqual(bytes)
    expect(read.slice(0, -1).every(block => block.length === 10)).toBe(true)
  })

  it('stay as they are while two more are handed out', async () => {
    const path = join(folder, 'kept')
    writeFileSync(path, Buffer.from(Array.from({ length: 200 }, (_, at) => at)))
    const held: Buffer[] = []
    let first = 0
    for await (const block of fileBlocks(path, 10)) {
      held.push(block)
      if (held.length > 3) {
        held.shift()
        first += 10
      }
      await new Promise(resolve => setTimeout(resolve, 1))
      const wanted = Array.from({ length: held.length * 10 }, (_, at) => first + at)
      expect([...Buffer.concat(held)]).toEqual(wanted)
    }
  })

  it('of a file that is not there are an error for who waits for them', async () => {
    await expect(fileBlocks(join(folder, 'none'), 10).next()).rejects.toThrow('ENOENT')
    await expect(fileBlocks(folder, 10).next()).rejects.toThrow('EISDIR')
  })
})
