/** What is published: the same bytes each time, nothing extra, and it runs where it is unpacked. */

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

interface Packed {
  readonly tarball: string
  readonly files: readonly string[]
}

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = 'dist/doors/cli/main.js'
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string
}

const tinyTable = [
  'parcel,declared_on,ship_from,origin,hs,goods,quantity,unit_price,currency',
  'TINY-1,2026-03-04,US,US,6109100000,cotton T-shirt,1,20.00,USD',
].join('\n')

describe('the package', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'gwanmun-package-'))
  const unpacked = join(scratch, 'package')
  let first: Packed
  let second: Packed

  beforeAll(() => {
    expect(existsSync(join(root, bin)), `${bin} is missing; run npm run build`).toBe(true)
    first = pack(join(scratch, 'first'))
    second = pack(join(scratch, 'second'))
    run('tar', ['-xzf', first.tarball, '-C', scratch], scratch)
    linkShippedDependencies(unpacked)
  }, 120_000)

  afterAll(() => rmSync(scratch, { recursive: true, force: true }))

  it('is the same bytes twice', () => {
    expect(sha256(first.tarball)).toBe(sha256(second.tarball))
  })

  it('holds what it must and nothing else', () => {
    const papers = ['LICENSE', 'NOTICE', 'README.md', 'CHANGELOG.md', 'package.json']
    for (const path of [...papers, bin]) expect(first.files).toContain(path)
    const known = (path: string) => papers.includes(path) || /^(dist|assets|reforms)\//.test(path)
    expect(first.files.filter(path => !known(path))).toEqual([])
    expect(first.files.filter(path => /\.test\.|\.env|\.log$/.test(path))).toEqual([])
  })

  it('says its version', () => {
    const { stdout } = run(process.execPath, [join(unpacked, bin), '--version'], scratch)
    expect(stdout).toContain(manifest.version)
  })

  it('judges a tiny table', () => {
    const args = [join(unpacked, bin), 'assess', '-']
    const { stdout } = run(process.execPath, args, scratch, `${tinyTable}\n`)
    expect(stdout).toContain('TINY-1')
  })
})

function pack(folder: string): Packed {
  mkdirSync(folder)
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const { stdout } = run('npm', args, root)
  const [report] = Object.values(JSON.parse(stdout) as object) as readonly {
    readonly filename: string
    readonly files: readonly { readonly path: string }[]
  }[]
  const tarball = join(folder, report!.filename)
  return { tarball, files: report!.files.map(({ path }) => path) }
}

/** Only what a user would get: a tool imported by mistake is missing here. */
function linkShippedDependencies(folder: string): void {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>
  }
  for (const [path, entry] of Object.entries(lock.packages)) {
    const topLevel = /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path)
    if (!topLevel || entry.dev || !existsSync(join(root, path))) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    symlinkSync(join(root, path), join(folder, path), 'junction')
  }
}

function run(command: string, args: readonly string[], cwd: string, input = '') {
  const env = { ...process.env, NO_COLOR: '1' }
  const ran = spawnSync(command, args, { cwd, env, input, encoding: 'utf8' })
  expect(ran.status, `${command} ${args.join(' ')}\n${ran.stdout}${ran.stderr}`).toBe(0)
  return ran
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
