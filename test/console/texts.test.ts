/** The texts of the console stand in several files, and are one table: no word of one may hide another's. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../../console/src')
const files = readdirSync(folder).filter(name => /^texts-[a-z]+\.ts$/.test(name))

/** The keys of the one table that a file exports. */
async function keysOf(file: string): Promise<readonly string[]> {
  const module: Readonly<Record<string, object>> = await import(
    pathToFileURL(join(folder, file)).href
  )
  return Object.values(module).flatMap(table => Object.keys(table))
}

/** The keys that the table itself has besides those of the files: it would hide theirs. */
function ownKeys(): readonly string[] {
  const source = readFileSync(join(folder, 'texts.ts'), 'utf8')
  return [...source.matchAll(/^ {2}(\w+): \[/gm)].map(([, key]) => key!)
}

async function allKeys(): Promise<readonly (readonly [key: string, file: string])[]> {
  const own = ownKeys().map(key => [key, 'texts.ts'] as const)
  const others = files.map(async file => (await keysOf(file)).map(key => [key, file] as const))
  return [...own, ...(await Promise.all(others)).flat()]
}

it('gives each key of a text to one file', async () => {
  const seen = new Map<string, string>()
  const twice: string[] = []
  for (const [key, file] of await allKeys()) {
    if (seen.has(key)) twice.push(`${key}: ${seen.get(key)}, ${file}`)
    seen.set(key, file)
  }
  expect(ownKeys().length).toBeGreaterThan(100)
  expect(seen.size).toBeGreaterThan(500)
  expect(twice).toEqual([])
})

it('has no text that no page says', async () => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name) && !/^texts(-[a-z]+)?\.ts$/.test(name))
    .map(name => readFileSync(join(folder, name), 'utf8'))
  const words = new Set(pages.flatMap(text => text.match(/\w+/g) ?? []))
  const families = pages.flatMap(text => [...text.matchAll(/`(\w+_)\$\{/g)].map(one => one[1]!))
  const unsaid = (await allKeys()).filter(
    ([key]) => !words.has(key) && !families.some(family => key.startsWith(family)),
  )
  expect(unsaid).toEqual([])
})
