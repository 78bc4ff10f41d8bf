/** A keep in a process of its own, for tests that kill it: takes one file, and says when it has it. */
import { createReadStream } from 'node:fs'
import { openKeep } from '../../dist/run/keep/keep.js'

const [options, file] = process.argv.slice(2)
const given = JSON.parse(options)
const worker = new URL('../../dist/doors/work/main.js', import.meta.url)
const say = text => process.stdout.write(`${text}\n`)

const keep = await openKeep({ ...given, worker })
say('ready')
if (file) {
  const bytes = createReadStream(file, { highWaterMark: 1 << 14 })
  const job = await keep.accept({ name: 'parcels.csv', bytes, options: {}, by: 'local' })
  say(`accepted ${job.file.id} ${job.file.sha256}`)
}
for (;;) {
  const { items } = await keep.jobs({ limit: 500 })
  if (items.every(({ state }) => state !== 'queued' && state !== 'running')) break
  await new Promise(resolve => setTimeout(resolve, 100))
}
say('idle')
await keep.close()
