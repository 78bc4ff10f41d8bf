import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { root } from './examples/files.js'
import { scratchOfTest } from './scratch.js'

const text = readFileSync(join(root, 'docs/library.md'), 'utf8')
const blocks = [...text.matchAll(/```js\n(.*?)```\s*```text\n(.*?)```/gs)]

/** The examples import the package by name; here they run on what was built. */
function onBuild(code: string): string {
  const url = (path: string) => pathToFileURL(join(root, 'dist', path)).href
  return code
    .replaceAll("from 'gwanmun'", `from '${url('index.js')}'`)
    .replaceAll("from 'gwanmun/files'", `from '${url('files/index.js')}'`)
}

describe('the examples of docs/library.md', () => {
  it('are all found', () => {
    expect(blocks.length).toBe(text.split('```js').length - 1)
    expect(blocks.length).toBeGreaterThan(2)
  })

  it.each(blocks.map((block, at) => [at + 1, block[1]!, block[2]!] as const))(
    'example %i runs and prints what it says',
    (at, code, expected) => {
      const file = join(scratchOfTest('library'), `example-${at}.mjs`)
      writeFileSync(file, onBuild(code))
      expect(execFileSync('node', [file], { encoding: 'utf8' })).toBe(expected)
    },
  )
})
