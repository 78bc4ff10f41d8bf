import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { codeOf } from '../src/basis/codes.js'
import { type Problem, problemMessage, Unusable } from '../src/basis/problem.js'
import { readTariffTable } from '../src/files/tariff-table.js'
import { assessFile } from '../src/run/assess-file.js'
import { names, sound } from './bad-input/cases.js'
import { bytesIn, csvText } from './bad-input/formats.js'
import { bench, codeList } from './parcels.js'
import { workbookParts, zipped } from './workbook.js'

const folder = mkdtempSync(join(tmpdir(), 'gwanmun-broken-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const book = bytesIn('xlsx', names, [sound])
const parquet = bytesIn('parquet', names, [sound])
const packed = gzipSync(csvText(names, [sound]))
const parts = workbookParts([{ name: '화물', rows: [[...names]] }])

function changed(name: string, to: string): Buffer {
  return zipped(parts.map(part => (part[0] === name ? ([name, to] as const) : part)))
}

/** With the flag of encryption on every entry of the directory. */
function locked(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  for (let at = copy.indexOf('PK\x01\x02'); at >= 0; at = copy.indexOf('PK\x01\x02', at + 1)) {
    copy.writeUInt16LE(copy.readUInt16LE(at + 8) | 1, at + 8)
  }
  return copy
}

function spoilt(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy.fill(0xa5, at, at + 8)
  return copy
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const binaryBook =
  '<Relationships><Relationship Id="a" Target="xl/workbook.bin" ' +
  `Type="${office}/officeDocument"/></Relationships>`

/** A file, and words of the cause in both languages. */
const broken: readonly (readonly [string, Uint8Array, string, string])[] = [
  ['cut.xlsx', book.subarray(0, book.length / 2), '파일의 끝이 없습니다', 'Its end is missing'],
  ['begun.xlsx', Buffer.from('PK\x03\x04rest'), '파일의 끝이 없습니다', 'Its end is missing'],
  ['old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '옛 형식(.xls)', 'of the old kind (.xls)'],
  ['locked.xlsx', locked(book), '암호가 걸려 있습니다', 'It has a password'],
  ['table.zip', zipped([['table.csv', 'a,b']]), '엑셀 통합문서가 아닙니다', 'no workbook'],
  ['none.xlsx', changed('xl/workbook.xml', '<workbook/>'), '시트가 없습니다', 'has no sheet'],
  ['binary.xlsb', changed('_rels/.rels', binaryBook), '읽을 수 없는 형태', 'in a form that'],
  ['lost.xlsx', zipped(parts.slice(0, -1)), '빠져 있거나', 'missing or do not fit'],
  ['torn.xlsx', changed('xl/workbook.xml', '<workbook><a'), '깨져 있습니다', 'is damaged'],
  ['bomb.xlsx', zipped(parts, 2 ** 31 + 1), '2 GiB', '2 GiB'],
  ['cut.csv.gz', packed.subarray(0, 60), '파일의 끝이 없습니다', 'Its end is missing'],
  ['spoilt.csv.gz', spoilt(packed, 40), '깨져 있습니다', 'is damaged'],
  ['cut.parquet', parquet.subarray(0, parquet.length / 2), '파일의 끝이 없습니다', 'Its end is'],
]

/** Two English words in a row: what a library says has them, our names of formats have not. */
const english = /[A-Za-z]{2,} [A-Za-z]{2,}/

async function problemIn(run: Promise<unknown>): Promise<Problem> {
  const error = await run.catch((thrown: unknown) => thrown)
  if (!(error instanceof Unusable)) throw error
  return error.problem
}

describe('a broken file is told with its cause and what to do, in words of ours', () => {
  it.each(broken)('%s', async (name, bytes, korean, words) => {
    const input = join(folder, name)
    writeFileSync(input, bytes)
    const outputs = {
      ...{ decisions: join(folder, 'd.csv'), problems: join(folder, 'p.csv') },
      manifest: join(folder, 'm.json'),
    }
    const options = { input, bench, loadCodes: () => codeList }
    const problem = await problemIn(assessFile(options, outputs))
    const [ko, en] = [problemMessage(problem, 'ko'), problemMessage(problem, 'en')]
    expect(codeOf(problem.code).code).toMatch(/^(workbook|gzip|parquet)_bad$/)
    expect(ko).toContain(korean)
    expect(ko).toMatch(/십시오\.$/)
    expect(ko).not.toMatch(english)
    expect(en).toContain(words)
    expect(en).toMatch(/(again|password|CSV|\.xlsx)[^.]*(\.xlsx)?\.$/)
  })

  it('what the library said is the value of the problem, not a part of its sentence', async () => {
    const input = join(folder, 'cut again.xlsx')
    writeFileSync(input, book.subarray(0, book.length / 2))
    const sink = { header: () => {}, row: () => {}, fault: () => {} }
    const found = await problemIn(readTariffTable(input, undefined, sink))
    expect(found.value).toMatch(/^End of central directory/)
    expect(problemMessage(found, 'en')).not.toContain('central directory')
  })
})
