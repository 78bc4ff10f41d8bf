/** The command behind `npm start`: serves on the embedded store, which takes the sample in once. */

import { spawn } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const main = join(root, 'dist', 'doors', 'cli', 'main.js')
const sample = join(root, 'samples', 'inbound-public-cases.csv')
const [noBuild, worldFailed] = [2, 3]

if (existsSync(main)) start()
else {
  tell('dist가 없습니다. 먼저 npm run build를 실행하십시오.', 'dist is missing: npm run build')
  process.exitCode = noBuild
}

function start() {
  // A fresh build is not executable, and a second `npx gwanmun` would be denied.
  chmodSync(main, 0o755)
  const words = [main, 'serve', ...process.argv.slice(2)]
  const server = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  // The terminal sends its signals to both; the server stops in order and then we do.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => server.kill(signal))
  let said = ''
  server.stdout.setEncoding('utf8').on('data', part => {
    process.stdout.write(part)
    const before = addressIn(said)
    said += part
    if (!before && addressIn(said)) takeIn(addressIn(said)).catch(tellFailure)
  })
  server.on('exit', code => {
    process.exitCode = code ?? worldFailed
  })
}

function addressIn(text) {
  return /http:\/\/\S+?:\d+(?=\s)/.exec(text)?.[0]
}

/** Sends the sample where no file is, and it was not removed. */
async function takeIn(address) {
  const [files, before] = await Promise.all(
    ['files?limit=1', 'sample'].map(path => fetch(`${address}/v1/${path}`)),
  )
  // Where there are accounts it is for them to say what is taken in.
  if (!files.ok || !before.ok) return tellNext(address)
  if ((await files.json()).items.length > 0) return tellNext(address)
  if ((await before.json()).removed_at !== null) return tellNext(address)
  tell(
    `처음이므로 표본을 받아들입니다: ${basename(sample)}`,
    `Taking the sample in: ${basename(sample)}`,
  )
  const sent = await fetch(`${address}/v1/files?name=${encodeURIComponent(basename(sample))}`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: readFileSync(sample),
  })
  const { assessment } = await sent.json()
  const job = await endOf(`${address}/v1/jobs/${assessment}`)
  tell(
    `지어낸 표본 ${job.lines}행을 판정했습니다(일부러 틀린 한 행은 거부).`,
    `${job.lines} made-up lines of the sample were judged (one is wrong on purpose).`,
  )
  return tellNext(address)
}

async function endOf(url) {
  for (;;) {
    const job = await (await fetch(url)).json()
    if (['done', 'failed', 'cancelled'].includes(job.state)) return job
    await new Promise(resolve => setTimeout(resolve, 200))
  }
}

function tellNext(address) {
  tell(
    `문서: ${address}/docs · 멈추기: Ctrl-C · 다른 명령: npx gwanmun help`,
    `Documents: ${address}/docs · Ctrl-C stops · Other commands: npx gwanmun help --lang en`,
  )
  tell(`브라우저에서 여십시오: ${address}`, `Open it in a browser: ${address}`)
}

function tellFailure(error) {
  tell(
    `표본을 받아들이지 못했습니다: ${error.message}`,
    `The sample was not taken in: ${error.message}`,
  )
}

function tell(korean, english) {
  process.stdout.write(`\n▸ ${korean}\n  ${english}\n`)
}
