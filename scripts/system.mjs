/** Programs that tests need from outside npm: installed where that is ours to do, else named. */

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/**
 * What the tests need besides Node: `{ need, probe, apt }`, where the probe is a command that
 * exits 0 when the program is there. Debian keeps the programs of a server outside the path.
 */
export const systemNeeds = [
  {
    need: 'PostgreSQL server 15 or later (initdb, postgres)',
    probe: ['sh', '-c', 'command -v initdb || ls /usr/lib/postgresql/*/bin/initdb'],
    apt: ['postgresql'],
  },
]

/** The machine as it is: the part that a test replaces. */
export const thisMachine = {
  isRoot: () => process.getuid?.() === 0,
  hasApt: () => isDebian(readOsRelease()),
  run: ([command, ...args]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0,
}

/**
 * Makes sure that every need is there. Returns what to tell and the exit code: 0, or 3 when
 * something is missing that only the user can install.
 */
export function ensureSystem(needs, machine = thisMachine) {
  const missing = needs.filter(({ probe }) => !machine.run(probe))
  if (missing.length === 0) return { exit: 0, message: presentMessage(needs) }
  const packages = [...new Set(missing.flatMap(({ apt }) => apt))]
  if (machine.hasApt() && machine.isRoot()) install(packages, machine)
  const stillMissing = missing.filter(({ probe }) => !machine.run(probe))
  if (stillMissing.length === 0) return { exit: 0, message: `installed ${packages.join(', ')}` }
  return { exit: 3, message: missingMessage(stillMissing, packages) }
}

export function isDebian(osRelease) {
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease)
}

function install(packages, machine) {
  machine.run(['apt-get', 'update'])
  machine.run(['apt-get', 'install', '--yes', '--no-install-recommends', ...packages])
}

function presentMessage(needs) {
  return needs.length === 0 ? 'nothing needed' : `found ${needs.map(({ need }) => need).join(', ')}`
}

function missingMessage(missing, packages) {
  const names = missing.map(({ need }) => need).join(', ')
  const command = `apt-get install --yes ${packages.join(' ')}`
  return `missing: ${names}\ninstall it and run again; on Debian or Ubuntu, as root: ${command}`
}

function readOsRelease() {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
}
