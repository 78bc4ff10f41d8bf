/** Runs the marked blocks of a document the way a reader would, in a copy of what they name. */

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { scratch } from '../scratch.js'
import type { RunBlock } from './markdown.js'

const folders = ['samples', 'assets', 'docs', 'reforms']

// A function and not a replaced word: `gwanmun` may stand in a pipe or behind a variable.
const prelude = 'set -e; gwanmun() { node "$GWANMUN_MAIN" "$@"; }; npx() { "$@"; }'

/** A folder with what the commands of a document may name. */
export function readersFolder(root: string): string {
  const folder = scratch('docs')
  const files = readdirSync(root).filter(name => /\.(md|json)$/.test(name))
  for (const name of [...folders, ...files]) {
    const from = join(root, name)
    if (existsSync(from)) cpSync(from, join(folder, name), { recursive: true })
  }
  return folder
}

/** What went wrong, or nothing. Output of both streams counts. */
export function runBlock(block: RunBlock, folder: string, main: string): readonly string[] {
  const ran = spawnSync('bash', ['-c', `${prelude}\n${block.code}`], {
    cwd: folder,
    env: { ...process.env, GWANMUN_MAIN: main, NO_COLOR: '1' },
    encoding: 'utf8',
    timeout: 120_000,
  })
  const output = ran.stdout + ran.stderr
  const said = `it said:\n${output}`
  const exit = ran.status === block.exit ? [] : [`exit ${ran.status}, not ${block.exit}; ${said}`]
  const missing = block.expected.filter(line => !output.includes(line))
  return [...exit, ...missing.map(line => `"${line}" is not in the output; ${said}`)]
}
