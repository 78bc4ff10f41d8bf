/** The documentation tests themselves: each reader finds what it must and nothing else. */

import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { forbiddenIn } from './docs/forbidden.js'
import { anchorsIn, linksIn, markProblems, runBlocksIn } from './docs/markdown.js'
import { runBlock } from './docs/readme-run.js'

const targets = (markdown: string) => linksIn(markdown).map(({ target }) => target)

describe('links', () => {
  it.each([
    ['[a](b.md)', ['b.md']],
    ['![a](b.png "title") and [c](d.md#e)', ['b.png', 'd.md#e']],
    ['[a]: b.md', ['b.md']],
    ['<img src="b.png">', ['b.png']],
    ['[`a`](b.md)', ['b.md']],
    ['[a](https://example.com/b) [c](mailto:d@example.com)', []],
    ['`[a](b.md)`', []],
    ['```\n[a](b.md)\n```', []],
  ])('of %j', (markdown, expected) => {
    expect(targets(markdown)).toEqual(expected)
  })

  it('keep their line behind a fence', () => {
    expect(linksIn('```\nx\n```\n[a](b.md)')).toEqual([{ target: 'b.md', line: 4 }])
  })

  it('find the anchors of headings in both languages', () => {
    const anchors = anchorsIn('# Two words, `code`!\n## 관문 열기\n## 관문 열기\n```\n# no\n```')
    expect([...anchors]).toEqual(['two-words-code', '관문-열기', '관문-열기-1'])
  })
})

describe('marked blocks', () => {
  const block = '<!-- run exit=1 -->\n```sh\nfalse\n```\n\n<!-- expect -->\n```text\n a\n\nb\n```\n'

  it('carry their exit and their expectation', () => {
    expect(runBlocksIn(block)).toEqual([{ code: 'false', line: 2, exit: 1, expected: ['a', 'b'] }])
  })

  it('are only the marked ones', () => {
    expect(runBlocksIn('```sh\nfalse\n```')).toEqual([])
  })

  it.each([
    ['<!-- run exit=one -->\n```sh\na\n```', 'unknown mark'],
    ['<!-- run -->\n```ts\na\n```', 'before a sh block'],
    ['<!-- run -->\n```sh\na\n```\n<!-- expect -->\n```sh\na\n```', 'before a text block'],
    ['<!-- expect -->\n```text\na\n```', 'nothing to expect of'],
  ])('are refused when they do nothing: %j', (markdown, problem) => {
    expect(markProblems(markdown).join()).toContain(problem)
  })

  it('are accepted otherwise', () => {
    expect(markProblems(block)).toEqual([])
  })
})

describe('running a block', () => {
  const run = (code: string, exit = 0, expected: readonly string[] = []) =>
    runBlock({ code, line: 1, exit, expected }, tmpdir(), '-p').join()

  it('reaches the built program as gwanmun, in a pipe too', () => {
    expect(run('gwanmun 6*7 | cat', 0, ['42'])).toBe('')
    expect(run('npx gwanmun 6*7', 0, ['42'])).toBe('')
  })

  it('sees another exit, also in the middle', () => {
    expect(run('exit 3')).toContain('exit 3, not 0')
    expect(run('false\ntrue')).toContain('exit 1, not 0')
    expect(run('exit 3', 3)).toBe('')
    expect(run('true', 1)).toContain('exit 0, not 1')
  })

  it('sees a line that is missing from either stream', () => {
    expect(run('echo a; echo b >&2', 0, ['a', 'b'])).toBe('')
    expect(run('echo a', 0, ['c'])).toContain('"c" is not in the output')
  })
})

describe('forbidden words', () => {
  // Put together here, since this file is searched as well.
  const lock = `"resolved": ${'"htt'}ps://example.com/a.tgz"`

  it.each([
    `see /wo${'rk/'}main`,
    `"/wo${'rk/'}main"`,
    `/tmp/bash${'_jobs'}.0`,
    `../sha${'red'}/x`,
    `sha${'red'}/STYLE.md`,
    `https://registry.np${'mjs'}.org/x`,
    `www.np${'mjs'}.com`,
    `deb.deb${'ian.org'}`,
    `our artifact${'ory'}`,
  ])('are found in %j', text => {
    expect(forbiddenIn('a.md', text)).toHaveLength(text.includes('registry') ? 2 : 1)
  })

  it.each(['../doors/work/a.js', 'src/doors/work/', 'https://example.com/work/a', 'a shared room'])(
    'leave %j alone',
    text => {
      expect(forbiddenIn('a.md', text)).toEqual([])
    },
  )

  it('are found where a lockfile tells its hosts', () => {
    expect(forbiddenIn('package-lock.json', lock)).toHaveLength(1)
    expect(forbiddenIn('a.md', lock)).toEqual([])
  })
})
