/** The command behind `npm test`; with --deep it runs the long tests instead. */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureSystem, systemNeeds } from './system.mjs'
import { closingLine, isNodeEnough, tallyOf } from './tally.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const deep = process.argv.includes('--deep')
const scratch = mkdtempSync(join(tmpdir(), 'gwanmun-test-'))
const reportPath = join(scratch, 'report.json')

/** A step returns true when all is well; `exit` ends the run when it is not. */
const steps = [
  { name: 'node version', run: checkNode, exit: 3, everyTier: true },
  { name: 'system packages', run: checkSystem, exit: 3, everyTier: true },
  { name: 'build', run: build, exit: 1, everyTier: true },
  { name: 'types', run: () => npmRun('check') },
  { name: 'lint', run: () => npmRun('lint') },
  { name: 'generated files', run: () => npmRun('generate', '--check') },
  { name: 'tests', run: runTests, everyTier: true },
]

process.exitCode = main()

function main() {
  const failed = []
  let exit = 0
  for (const step of steps.filter(({ everyTier }) => everyTier || !deep)) {
    if (timed(step)) continue
    failed.push(step.name)
    exit ||= 1
    if (!step.exit) continue
    exit = step.exit
    break
  }
  report(failed)
  rmSync(scratch, { recursive: true, force: true })
  return exit
}

function timed({ name, run }) {
  console.log(`\n▸ ${name}`)
  const start = performance.now()
  const ok = run()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${ok ? '✓' : '✗'} ${name} ${seconds} s`)
  return ok
}

function report(failed) {
  const ran = existsSync(reportPath)
  const written = ran ? JSON.parse(readFileSync(reportPath, 'utf8')) : undefined
  const testsRan = ran || failed.includes('tests')
  const none = { passed: 0, failed: 0, skipped: 0, skippedNames: [] }
  const tally = testsRan ? tallyOf(written) : none
  // A failing test already counts; the step counts only when no test tells why it failed.
  const steps = failed.filter(name => name !== 'tests' || tally.failed === 0)
  console.log('')
  if (failed.length > 0) console.log(`failed: ${failed.join(', ')}`)
  for (const name of tally.skippedNames) console.log(`skipped: ${name}`)
  if (!testsRan) console.log('tests: not run (an earlier step failed)')
  if (deep && tally.passed + tally.failed === 0) console.log('deep tier: there are no tests yet')
  console.log(deep ? 'ordinary tier: not run (npm test)' : 'deep tier: not run (npm run test:deep)')
  console.log(closingLine(tally, steps))
}

function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  console.log(`Node ${process.version}, needed ${engines.node}`)
  return isNodeEnough(process.version, engines.node)
}

function checkSystem() {
  const { exit, message } = ensureSystem(systemNeeds)
  console.log(message)
  return exit === 0
}

function build() {
  // A file that was renamed or deleted must not live on in what is packed.
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  return npmRun('build')
}

function runTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`]
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const emptyTier = deep ? ['--passWithNoTests'] : []
  return runNode([vitest, 'run', ...reporters, ...emptyTier], { DEEP: deep ? '1' : '0' })
}

function npmRun(script, ...args) {
  // Under npm its own path is known; on Windows a bare `npm` is not a program.
  const npm = process.env.npm_execpath
  const command = ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])]
  return npm?.endsWith('.js') ? runNode([npm, ...command]) : run('npm', command)
}

function runNode(args, env = {}) {
  return run(process.execPath, args, env)
}

function run(command, args, env = {}) {
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }
  return spawnSync(command, args, options).status === 0
}
