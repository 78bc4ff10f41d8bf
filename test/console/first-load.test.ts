/** What a page loads before it is there: packed as the server sends it, and within its budget. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

const built = new URL('../../dist/console/', import.meta.url)

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly css?: readonly string[]
}

const manifest = JSON.parse(
  readFileSync(new URL('.vite/manifest.json', built), 'utf8'),
) as Readonly<Record<string, Chunk>>

const budget = 350_000

function packedSize(file: string): number {
  return gzipSync(readFileSync(new URL(file, built))).length
}

/** The files that come with some chunks, each once; what is loaded later is not among them. */
function filesOf(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const files = new Set<string>()
  const waiting = [...names]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue
    seen.add(name)
    const { file, imports = [], css = [] } = manifest[name]!
    for (const one of [file, ...css]) files.add(one)
    waiting.push(...imports)
  }
  return files
}

const pages = Object.keys(manifest).filter(name => name.startsWith('src/pages/'))

it('knows the pages of the build', () => {
  expect(pages.length).toBeGreaterThanOrEqual(8)
  expect(manifest['index.html']?.dynamicImports).toEqual(expect.arrayContaining(pages))
})

it.each(pages)('%s comes with at most 350 kB', page => {
  const files = ['index.html', ...filesOf(['index.html', page])]
  const total = files.reduce((sum, file) => sum + packedSize(file), 0)
  expect(total).toBeLessThanOrEqual(budget)
  expect(total).toBeGreaterThan(budget / 10)
})

it('loads charts and rules only when they are asked for', () => {
  for (const page of pages) {
    const names = [...filesOf(['index.html', page])].join()
    expect(names).not.toContain('assets/engine-')
    expect(names).not.toContain('assets/heart-judge-')
  }
})
