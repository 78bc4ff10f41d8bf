/** Another version of the platform, as the registry of packages has it; undefined where it has none. */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { scratch } from './scratch.js'

/** The path of the program; says so where there is none. */
export function fetchNode(version: string): string | undefined {
  const folder = scratch('node')
  const system = process.platform === 'win32' ? 'win' : process.platform
  const name = `node-${system}-${process.arch}`
  const words = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund']
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const wanted = `${name}@${version}`
  const options = { encoding: 'utf8', timeout: 240_000 } as const
  const { error, stderr } = spawnSync(npm, [...words, '--prefix', folder, wanted], options)
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const path = join(folder, 'node_modules', name, 'bin', program)
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  if (stdout?.trim() === `v${version}`) return path
  // The tests are left out then, and with them what is done after them.
  rmSync(folder, { recursive: true, force: true })
  console.warn(`no Node ${version} to test on (${wanted}): ${error?.message ?? stderr.trim()}`)
  return undefined
}
