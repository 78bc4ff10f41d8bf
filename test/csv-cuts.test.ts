import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cutCsv, openPart } from '../src/files/csv-cuts.js'

const folder = mkdtempSync(join(tmpdir(), 'gwanmun-'))
const path = join(folder, 'in.csv')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const header = '﻿parcel,goods'
const row = (at: number): string => `A${at},${'셔츠'.repeat(at % 40)} ${at}`
const rows = Array.from({ length: 20_000 }, (_, at) => row(at))

function cut(lines: readonly string[], ending = '\n') {
  writeFileSync(path, `${[header, ...lines].join(ending)}${ending}`)
  return cutCsv(path, 3)
}

async function textOf(part: Parameters<typeof openPart>[1]): Promise<string> {
  const bytes: Buffer[] = []
  for await (const one of openPart(path, part)) bytes.push(one as Buffer)
  return Buffer.concat(bytes).toString('utf8')
}

describe('a CSV that is cut', () => {
  it.each(['\n', '\r\n'])('has the header before each part, and all rows once', async ending => {
    const parts = cut(rows, ending)!
    expect(parts).toHaveLength(3)
    const lines: string[] = []
    for (const part of parts) {
      const [first, ...own] = (await textOf(part)).split(ending)
      expect(first).toBe(header)
      expect(own.pop()).toBe('')
      expect(part.record).toBe(lines.length + 2)
      lines.push(...own)
    }
    expect(lines).toEqual(rows)
    expect(parts.at(-1)!.end).toBe(readFileSync(path).length)
  })

  it('counts blank lines as records, as the reader does', async () => {
    const parts = cut(rows.flatMap(line => [line, '']))!
    const before = (await textOf(parts[0]!)).split('\n').length - 1
    expect(parts[1]!.record).toBe(before + 1)
  })

  it('is left whole where a line feed may not end a record, or bytes are no text', () => {
    const last = rows.length - 1
    const changed = (at: number, text: string) => rows.map((line, n) => (n === at ? text : line))
    expect(cut(changed(10, 'A10,"two\nlines"'))).toBeUndefined()
    expect(cut(changed(10, 'A10,"no end'))).toBeUndefined()
    expect(cut(changed(10, 'A10,"two"" lines\n"'))).toBeUndefined()
    expect(cut(changed(10, 'A10,one\rA11,two'))).toBeUndefined()
    expect(cut(changed(10, 'A10,\0'))).toBeUndefined()
    expect(cut(changed(last, 'A,\0'))).toBeUndefined()
    expect(cut(changed(10, `A10,${'x'.repeat(1 << 20)}`))).toBeUndefined()
    expect(cut(rows.slice(0, 100))).toBeUndefined()
    expect(cut(changed(last, 'A,"behind the last cut\n"'))).toHaveLength(3)
    for (const sound of [
      'A10,"a, b"',
      '"A10","a ""b"""',
      'A10,12" screen',
      'A10,"a"b",c',
      '"",""',
    ]) {
      expect(cut(changed(10, sound)), sound).toHaveLength(3)
    }
    writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from([0xc7, 0xd1, 0x0a])]))
    expect(cutCsv(path, 3)).toBeUndefined()
  })
})
