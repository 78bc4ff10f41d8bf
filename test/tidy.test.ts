/** Reads the source of the house and holds it against the plan (ARCHITECTURE.md, STYLE.md). */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { exceptions } from './tidy/exceptions.js'
import { complaints, findingsIn } from './tidy/rule.js'
import { rules } from './tidy/rules.js'
import { parseSource } from './tidy/source.js'

const root = fileURLToPath(new URL('..', import.meta.url))

describe('tidy', () => {
  const paths = ['src', 'scripts', 'bench', 'test'].flatMap(sourcesUnder)

  it('finds the source', () => {
    expect(paths).toContain('src/basis/day.ts')
    expect(paths).toContain('test/tidy/rules.ts')
  })

  it('finds nothing but the listed exceptions', () => {
    const findings = paths.flatMap(path =>
      findingsIn(parseSource(path, readFileSync(join(root, path), 'utf8')), rules),
    )
    const left = complaints(findings, exceptions)
    expect(left.join('\n')).toBe('')
  })

  it('gives every exception a reason and a known rule', () => {
    for (const exception of exceptions) {
      expect(exception.reason.length, exception.file).toBeGreaterThan(10)
      expect(rules.map(rule => rule.name)).toContain(exception.rule)
    }
  })
})

function sourcesUnder(folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(ts|mts|js|mjs)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort()
}
