/** Another version of the platform, as the registry of packages has it; undefined where it has none. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'gwanmun-node-'))

/** The path of the program. */
export function fetchNode(version: string): string | undefined {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const name = `node-${system}-${process.arch}`
  const words = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund']
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  spawnSync(npm, [...words, '--prefix', folder, `${name}@${version}`], { timeout: 240_000 })
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const path = join(folder, 'node_modules', name, 'bin', program)
  if (!existsSync(path)) return undefined
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  return stdout.trim() === `v${version}` ? path : undefined
}
