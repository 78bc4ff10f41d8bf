import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, it } from 'vitest'
import { pathOf, recordsOf, sampleCsv } from './format-run.js'
import { workbook } from './workbook.js'

const main = fileURLToPath(new URL('../dist/doors/cli/main.js', import.meta.url))
const scratch = pathOf('scratch')
mkdirSync(scratch, { recursive: true })

/** Judges what is piped in; returns what is written to standard output. */
function judge(input: Uint8Array) {
  const args = [main, 'assess', '-', '--problems', pathOf('piped.problems.csv')]
  const env = { ...process.env, TMPDIR: scratch, TMP: scratch, TEMP: scratch }
  return spawnSync(process.execPath, args, { input, env })
}

describe('standard input', () => {
  it('is told by its first bytes, and leaves no copy behind', async () => {
    const csv = sampleCsv(200)
    const records = recordsOf(csv)
    const rows = [Object.keys(records[0]!), ...records.map(row => Object.values(row))]
    const path = pathOf('piped.parquet')
    const duck = await (await DuckDBInstance.create()).connect()
    writeFileSync(pathOf('piped.csv'), csv)
    const source = `read_csv('${pathOf('piped.csv')}', header = true, all_varchar = true)`
    await duck.run(`COPY (SELECT * FROM ${source}) TO '${path}' (FORMAT parquet)`)
    const lines = records.map(row => JSON.stringify(row)).join('\n')
    const plain = judge(Buffer.from(csv))
    expect(plain.stdout.length).toBeGreaterThan(10_000)
    const others = [
      gzipSync(csv),
      Buffer.from(lines),
      gzipSync(lines),
      workbook([{ name: 'a', rows }]),
      readFileSync(path),
      gzipSync(readFileSync(path)),
    ]
    for (const other of others) expect(judge(other).stdout.equals(plain.stdout)).toBe(true)
    const broken = judge(readFileSync(path).subarray(0, 100))
    expect(broken.status).toBe(2)
    expect(String(broken.stderr)).toContain('parquet_bad')
    expect(readdirSync(scratch)).toEqual([])
  }, 60_000)

  it('may be a pipe that has a name', () => {
    const csv = sampleCsv(500)
    writeFileSync(pathOf('plain.csv'), csv)
    const [out, pipe] = [pathOf('pipe.out.csv'), pathOf('pipe')]
    spawnSync('mkfifo', [pipe])
    const assess = (input: string) =>
      spawnSync(
        'sh',
        [
          '-c',
          `cat "$1" > "$2" & "$3" "$4" assess "$5" --out "$6" --problems "$6.p"; code=$?; wait; exit $code`,
          'sh',
        ].concat([pathOf('plain.csv'), pipe, process.execPath, main, input, out]),
        { timeout: 30_000 },
      ).status
    expect(assess(pipe)).toBe(0)
    const piped = readFileSync(out)
    const args = [main, 'assess', pathOf('plain.csv'), '--out', out, '--problems', `${out}.p`]
    expect(spawnSync(process.execPath, args).status).toBe(0)
    expect(piped.equals(readFileSync(out))).toBe(true)
  }, 60_000)
})

describe('standard output', () => {
  it.each([
    ['claims', 'check', 'samples/claims-press.csv'],
    ['law', 'show', '--on', '2026-01-01'],
    [
      'assess',
      'samples/inbound-public-cases.csv',
      '--out',
      '-',
      '--problems',
      pathOf('unread.csv'),
    ],
  ])('that nobody reads ends %s %s quietly', async (...words) => {
    const child = spawn(process.execPath, [main, ...words])
    child.stdout.destroy()
    const said: string[] = []
    child.stderr.on('data', part => said.push(String(part)))
    const [exit] = await once(child, 'close')
    expect({ exit, said: said.join('') }).toEqual({ exit: 141, said: '' })
  })
})
