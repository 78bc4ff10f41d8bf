import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { bytesIn, csvText, formats } from './bad-input/formats.js'
import { brokenLines, canaries, orders, plainRows } from './canaries/rows.js'
import { workbookParts, zipped } from './workbook.js'

const main = fileURLToPath(new URL('../dist/doors/cli/main.js', import.meta.url))
const child = fileURLToPath(new URL('partitioned/child.mjs', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'gwanmun-'))
const [inputs, artefacts] = [join(root, 'in'), join(root, 'out')]
const env = { ...process.env, TMPDIR: artefacts, TMP: artefacts, TEMP: artefacts }
const out = join(artefacts, 'out.csv')
const to = ['--out', out, '--problems', join(artefacts, 'problems.csv')]
const [names, mixed] = orders as [readonly string[], readonly string[]]

beforeEach(() => {
  for (const folder of [inputs, artefacts]) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder)
  }
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function given(name: string, content: string | Uint8Array): string {
  writeFileSync(join(inputs, name), content)
  return join(inputs, name)
}

/** Everything that lies where a run writes. */
function left(): readonly string[] {
  return readdirSync(artefacts, { recursive: true, withFileTypes: true }).flatMap(one =>
    one.isFile() ? [join(one.parentPath, one.name)] : [],
  )
}

function expectNone(texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts)) {
    for (const canary of canaries) {
      const at = text.toUpperCase().indexOf(canary)
      expect(at < 0 ? '' : `${name}: ${text.slice(Math.max(at - 80, 0), at + 40)}`).toBe('')
    }
  }
}

/** Runs the command, and looks for canaries in what it says and leaves; returns its exit status. */
function assess(words: readonly string[], input?: Uint8Array): number | null {
  const all = [main, 'assess', ...words]
  const { status, stdout, stderr } = spawnSync(process.execPath, all, {
    ...{ env, encoding: 'utf8', ...(input ? { input } : {}), maxBuffer: 1 << 28 },
  })
  expectNone({ stdout, stderr })
  expectNone(Object.fromEntries(left().map(path => [path, readFileSync(path, 'latin1')])))
  return status
}

const keep = ['--keep', 'goods,brand,seller,model,line,order_no']
const rows = plainRows()

describe('personal values stand in no artefact', () => {
  it.each(formats)('of a run over %s, at once and in partitions, with history', format => {
    const bytes = bytesIn(format, names, rows)
    const early = rows.map(row => ({ ...row, parcel: `H${row['parcel']}` }))
    const history = ['--history', given(`history.${format}`, bytesIn(format, names, early))]
    const more = [...to, ...keep, ...history, '--ex-post', join(artefacts, 'ex-post.csv')]
    expect(assess([given(`in.${format}`, bytes), ...more, '--json'])).toBe(1)
    expect(left()).toHaveLength(4)
    expect(assess(['-', ...more], bytes)).toBe(1)
    expect(left()).toHaveLength(4)
  })

  it.each([
    ['', names],
    [', with personal columns around the parcel', mixed],
  ])('of rows that are broken in every way%s', (_, order) => {
    const text = csvText(order, rows) + brokenLines(order).join('\n')
    expect(assess([given('in.csv', text), ...to, ...keep, '--json'])).toBe(1)
    expect(assess(['-', ...to, ...keep], gzipSync(text))).toBe(1)
    const alone = [order.join(','), ...brokenLines(order)].join('\n')
    expect(assess(['-', '--problems', join(artefacts, 'p.csv')], Buffer.from(alone))).toBe(1)
  })

  it('of JSON that is broken at every place', () => {
    const line = JSON.stringify(rows[0])
    const cuts = Array.from({ length: line.length }, (_, at) => line.slice(0, at + 1))
    const swapped = cuts.map(cut => `${cut}"${line.slice(cut.length + 1)}`)
    const lists = rows.map(row => JSON.stringify({ ...row, person: ['CANARY'], hs: { CANARY: 1 } }))
    const text = [line, ...cuts, ...swapped, ...lists].join('\n')
    expect(assess([given('in.ndjson', text), ...to, '--json'])).toBe(1)
    expect(assess(['-', ...to], Buffer.from(text))).toBe(1)
  })
})

describe('personal values stand in no sentence that ends a run', () => {
  const cells = [...names.map(() => 'CANARY')]
  const parts = workbookParts([{ name: 's', rows: [names, cells] }])
  const broken = (change: (xml: string) => string) =>
    zipped(parts.map(([name, text]) => [name, change(String(text))]))
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['no header', `${cells.join(',')}\n${cells.join(',')}\n`],
    ['no header.xlsx', zipped(workbookParts([{ name: 's', rows: [cells, cells] }]))],
    ['a stray tag.xlsx', broken(xml => xml.replace('>CANARY<', '>a<CANARY<'))],
    ['a tag closed twice.xlsx', broken(xml => xml.replace('>CANARY<', '>a</CANARY><'))],
    ['an entity.xlsx', broken(xml => xml.replace('>CANARY<', '>&CANARY;<'))],
    ['a text for its number.xlsx', broken(xml => xml.replace(/<v>\d+<\/v>/g, '<v>CANARY</v>'))],
    ['a name for a place.xlsx', broken(xml => xml.replaceAll('r="A2"', 'r="CANARY"'))],
    ['a list.json', JSON.stringify(cells)],
    ['an object over lines.json', JSON.stringify({ person: 'CANARY' }, null, 1)],
  ]
  it.each(files)('%s', (name, content) => {
    expect(assess([given(name, content), ...to])).toBe(2)
    expect(assess(['-', ...to], Buffer.from(content))).toBe(2)
    expect(left()).toEqual([])
  })
})

describe('personal values are in nothing that a killed run leaves', () => {
  const many = Array.from({ length: 40 }, (_, at) =>
    rows.map(row => ({ ...row, parcel: `${row['parcel']}.${at}` })),
  ).flat()

  /** Looks into what a killed run left; returns the names. */
  function lookedThrough(): readonly string[] {
    const paths = left()
    expectNone(Object.fromEntries(paths.map(path => [path, readFileSync(path, 'latin1')])))
    return paths.map(path => path.slice(artefacts.length + 1))
  }

  function begun(words: readonly string[], input: Uint8Array | string = '') {
    const run = spawn(process.execPath, words, { env, stdio: ['pipe', 'ignore', 'ignore'] })
    // A copy of a stream is whole once its pipe ends: this one does not.
    run.stdin.on('error', () => {}).write(input)
    return { run, ended: new Promise(resolve => run.once('exit', resolve)) }
  }

  /** Kills a run again and again, each time a little later. */
  async function killed(words: readonly string[], input?: Uint8Array): Promise<void> {
    for (let wait = 100; wait < 3000; wait *= 1.5) {
      const { run, ended } = begun(words, input)
      setTimeout(() => run.kill('SIGKILL'), wait)
      await ended
      lookedThrough()
    }
  }

  /** Whether a run has begun a file; its folder may go while it is looked into. */
  function stands(sought: string): boolean {
    try {
      return left().some(path => path.endsWith(sought))
    } catch {
      return false
    }
  }

  /** Kills a run as soon as a file stands there, however long that takes; returns what it left. */
  async function killedAt(sought: string, words: readonly string[]): Promise<readonly string[]> {
    const { run, ended } = begun(words)
    const looking = setInterval(() => {
      if (stands(sought)) run.kill('SIGKILL')
    }, 1)
    await ended
    clearInterval(looking)
    return lookedThrough()
  }

  it('in its folder and its journal', async () => {
    const input = given('in.csv', csvText(names, many))
    const words = [child, input, out, '6', '1']
    await killed(words)
    // It may be over before the signal arrives, but hardly again and again.
    const seen: string[] = []
    for (let tries = 0; tries < 10 && seen.length === 0; tries++) {
      seen.push(...(await killedAt('run.json', words)).filter(path => path.endsWith('run.json')))
    }
    expect(seen).not.toEqual([])
  }, 120_000)

  it('in the copy of a stream', async () => {
    const head = `PK\x03\x04${canaries[0].repeat(700_000)}`
    await killed([main, 'assess', '-', ...to], Buffer.from(head, 'latin1'))
  }, 120_000)
})
