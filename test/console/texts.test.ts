/** The texts of the console stand in several files, and are one table: no word of one may hide another's. */
import { readdirSync } from 'node:fs'
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

it('gives each key of a text to one file', async () => {
  const seen = new Map<string, string>()
  const twice: string[] = []
  for (const file of files) {
    for (const key of await keysOf(file)) {
      if (seen.has(key)) twice.push(`${key}: ${seen.get(key)}, ${file}`)
      seen.set(key, file)
    }
  }
  expect(seen.size).toBeGreaterThan(500)
  expect(twice).toEqual([])
})
