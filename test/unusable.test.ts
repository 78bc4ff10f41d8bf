import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, describe, expect, it } from 'vitest'
import { codeOf } from '../src/basis/codes.js'
import { type Problem, problemMessage, Unusable } from '../src/basis/problem.js'
import { assessFile } from '../src/run/assess-file.js'
import { assessPartitioned } from '../src/run/partition/partitioned-run.js'
import { names, sound } from './bad-input/cases.js'
import { bytesIn, csvText, formats } from './bad-input/formats.js'
import { bench, codeList } from './parcels.js'

const main = fileURLToPath(new URL('../dist/doors/cli/main.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'gwanmun-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const korean = /[가-힣]/
const [text, book, parquet] = [
  csvText(names, [sound]),
  bytesIn('xlsx', names, [sound]),
  bytesIn('parquet', names, [sound]),
]
const twice = [...names, 'hs']
const noise = Buffer.from(Array.from({ length: 9000 }, (_, at) => (at * at * 31 + 7 * at) % 256))

/** What is given, and the code of the sentence. */
const unusable: readonly (readonly [string, string | Uint8Array, string])[] = [
  ...formats.map(format => {
    const rest = names.filter(name => name !== 'currency')
    const { currency: _, ...row } = sound
    return [`no currency.${format}`, bytesIn(format, rest, [row]), 'column_missing'] as const
  }),
  ...formats
    .filter(format => format !== 'ndjson')
    .map(format => [`no rows.${format}`, bytesIn(format, names, []), 'file_empty'] as const),
  ['nothing.csv', '', 'file_empty'],
  ['nothing.ndjson', '', 'file_empty'],
  ['nothing.gz', gzipSync(''), 'file_empty'],
  ['nothing.xlsx', '', 'file_empty'],
  ['nothing.parquet', '', 'file_empty'],
  ['only line breaks.csv', '\n\r\n\n', 'column_missing'],
  ['only line breaks.ndjson', '\n\n', 'file_empty'],
  ['no header.csv', text.slice(text.indexOf('\n') + 1), 'column_missing'],
  ['twice.csv', text.replace('hs', 'goods'), 'column_twice'],
  ['twice.csv.gz', gzipSync(text.replace('hs', 'goods')), 'column_twice'],
  ['twice.xlsx', bytesIn('xlsx', twice, [sound]), 'column_twice'],
  ['twice.parquet', twoColumns(), 'column_twice'],
  ['semicolons.csv', text.replaceAll(',', ';'), 'separator_wrong'],
  ['quote in the header.csv', text.replace('hs', '"hs'), 'header_broken'],
  ['NUL in the header.csv', text.replace('hs', 'h\0s'), 'header_broken'],
  ['NUL in a quoted header.csv', text.replace('hs', '"h\0s"'), 'header_broken'],
  ['list.json', `[${JSON.stringify(sound)}]`, 'json_not_lines'],
  ['image.png', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'file_binary'],
  ['old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'workbook_bad'],
  ['noise.csv', noise, 'file_binary'],
  ['noise.csv.gz', gzipSync(noise), 'file_binary'],
  ['utf-16.csv', Buffer.from(text, 'utf16le'), 'file_binary'],
  ['cut.csv.gz', gzipSync(text).subarray(0, 60), 'gzip_bad'],
  ['spoilt.csv.gz', spoilt(gzipSync(text), 40), 'gzip_bad'],
  ['cut.xlsx', book.subarray(0, book.length / 2), 'workbook_bad'],
  ['spoilt.xlsx', spoilt(book, book.indexOf('sheet1.xml') + 60), 'workbook_bad'],
  ['cut.parquet', parquet.subarray(0, parquet.length / 2), 'parquet_bad'],
  ['spoilt.parquet', spoilt(parquet, parquet.length - 12), 'parquet_bad'],
]

function spoilt(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy.fill(0xa5, at, at + 8)
  return copy
}

function twoColumns(): Buffer {
  const all = [...names, 'HS'].map(name => ({ name, data: ['x'], type: 'STRING' as const }))
  return Buffer.from(parquetWriteBuffer({ columnData: all }))
}

function inFolder(name: string): string {
  return join(folder, name)
}

const outputs = {
  ...{ decisions: inFolder('out.csv'), problems: inFolder('problems.csv') },
  manifest: inFolder('out.csv.manifest.json'),
}

/** The problem that ends a run. */
async function refusal(run: Promise<unknown>): Promise<Problem> {
  const error = await run.catch((thrown: unknown) => thrown)
  if (!(error instanceof Unusable)) throw error
  return error.problem
}

describe('a file that cannot be used ends the run with one sentence, and leaves nothing', () => {
  it.each(unusable)('%s', async (name, content, code) => {
    const input = inFolder(name)
    writeFileSync(input, content)
    const options = { input, bench, loadCodes: () => codeList }
    const plan = { memory: 512, threads: 1, size: content.length, partitions: 2 }
    const told = [
      await refusal(assessFile(options, outputs)),
      await refusal(assessPartitioned(options, plan, outputs)),
    ]
    rmSync(input)
    for (const problem of told) {
      expect(codeOf(problem.code)).toMatchObject({ code, no: 'file' })
      expect(problemMessage(problem, 'ko')).toMatch(korean)
      expect(problemMessage(problem, 'en')).not.toMatch(korean)
      for (const language of ['ko', 'en'] as const) {
        expect(problemMessage(problem, language)).not.toMatch(/[{}\n]/)
      }
    }
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('the command says so in both languages, with status 2', () => {
  const given = unusable.filter(([name]) =>
    ['no currency.csv', 'nothing.csv', 'image.png', 'cut.csv.gz', 'cut.xlsx'].includes(name),
  )

  it.each(given)('%s', (_, content, code) => {
    const to = ['--out', outputs.decisions, '--problems', outputs.problems]
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'assess', '-', ...to], {
      ...{ encoding: 'utf8', input: content, env: { ...process.env, TMPDIR: folder } },
    })
    const [named = '', ko = '', en = '', ...more] = stderr.trimEnd().split('\n')
    expect(named).toMatch(new RegExp(`^${code}( \\(\\d+\\))?$`))
    expect(ko).toMatch(korean)
    expect(en).not.toMatch(korean)
    expect({ status, stdout, more }).toEqual({ status: 2, stdout: '', more: [] })
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a file that is not there', () => {
  it.each(['csv', 'csv.gz', 'xlsx', 'ndjson', 'parquet'])('ends %s with one sentence', format => {
    const missing = join(folder, `missing.${format}`)
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'assess', missing], {
      ...{ encoding: 'utf8', cwd: folder },
    })
    expect(stderr).toMatch(/^file_not_found\n/)
    expect(stderr.split('\n').filter(line => line.includes(missing))).toHaveLength(2)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(readdirSync(folder)).toEqual([])
  })
})
