/** Documentation that is held to be true: links lead somewhere, commands run, nothing leaks. */

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { forbiddenIn } from './docs/forbidden.js'
import { anchorsIn, linksIn, markProblems, runBlocksIn } from './docs/markdown.js'
import { readersFolder, runBlock } from './docs/readme-run.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const main = join(root, 'dist/doors/cli/main.js')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const documents = committable().filter(path =>
  /^([^/]+|(docs|src|assets|samples)\/.*)\.md$/.test(path),
)

describe('documents', () => {
  it('include a README', () => {
    expect(documents).toContain('README.md')
  })

  it.each(documents)('%s has links that lead somewhere', path => {
    const broken = linksIn(read(path)).flatMap(({ target, line }) => {
      const why = whyBroken(path, target)
      return why ? [`${path}:${line} ${target}: ${why}`] : []
    })
    expect(broken.join('\n')).toBe('')
  })

  it.each(documents)('%s has marks that mean something', path => {
    expect(markProblems(read(path)).join('\n')).toBe('')
  })
})

describe('commands in documents', () => {
  const folders: string[] = []
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })

  it('are run in the README', () => {
    const blocks = documents.includes('README.md') ? runBlocksIn(read('README.md')) : []
    expect(blocks.length, 'mark a sh block of README.md with <!-- run -->').toBeGreaterThan(0)
  })

  it.each(documents.filter(path => runBlocksIn(read(path)).length > 0))(
    '%s does what it says',
    path => {
      expect(existsSync(main), 'dist is not built; run npm run build').toBe(true)
      const folder = readersFolder(root)
      folders.push(folder)
      const wrong = runBlocksIn(read(path)).flatMap(block =>
        runBlock(block, folder, main).map(problem => `${path}:${block.line} ${problem}`),
      )
      expect(wrong.join('\n')).toBe('')
    },
    300_000,
  )
})

describe('committed files', () => {
  it('name no place of one machine and no host of one registry', () => {
    const paths = committable()
    expect(paths).toContain('package-lock.json')
    const found = paths.flatMap(path => {
      const text = read(path)
      if (text.slice(0, 8000).includes('\0')) return []
      return forbiddenIn(path, text).map(({ line, word }) => `${path}:${line} ${word}`)
    })
    expect(found.join('\n')).toBe('')
  })

  it('are no outputs of a run: tests and people write those elsewhere', () => {
    const written = /\.(problems|decisions)\.csv$|\.manifest\.json$|\.run\/|\.schedule\//
    expect(committable().filter(path => written.test(path))).toEqual([])
  })
})

function whyBroken(from: string, target: string): string | undefined {
  const [file = '', anchor] = decodeURIComponent(target).split('#')
  const path = file === '' ? from : join(file.startsWith('/') ? '.' : dirname(from), file)
  if (!existsSync(join(root, path))) return 'there is no such file'
  if (path.startsWith('..')) return 'it leaves the repository'
  if (anchor === undefined || !path.endsWith('.md')) return undefined
  return anchorsIn(read(path)).has(anchor) ? undefined : 'there is no such heading'
}

/** Tracked files and those that would be, so that a leak is seen before it is committed. */
function committable(): readonly string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const listed = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 })
  const paths = listed.status === 0 ? listed.stdout.split('\0') : withoutGit()
  return paths.filter(path => path !== '' && isFile(join(root, path)))
}

function withoutGit(): readonly string[] {
  const skipped = /^(node_modules|dist|out|\.git|\.cache)\//
  const all = readdirSync(root, { recursive: true, encoding: 'utf8' })
  return all.map(path => path.replaceAll('\\', '/')).filter(path => !skipped.test(path))
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}
