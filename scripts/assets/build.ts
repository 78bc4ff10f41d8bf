/** Writes the shipped tables from the sources: `tsx scripts/assets/build.ts --from DIR`. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { codeListFiles } from './code-lists.js'
import { ecbRateFiles } from './ecb-rates.js'
import { goodsNameFiles } from './goods-names.js'
import { scheduleFiles } from './schedule.js'
import type { OutputFile } from './source-table.js'
import { ukOriginRuleFiles } from './uk-origin-rules.js'
import { usTariffFiles } from './us-tariff.js'
import { weeklyRateFiles } from './weekly-rates.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

function write(file: OutputFile): void {
  const path = join(root, file.path)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, file.text)
  console.log(`${file.path}  ${Buffer.byteLength(file.text)} bytes`)
}

function build(from: string): void {
  const rates = weeklyRateFiles(from)
  const files = [
    ...[scheduleFiles, goodsNameFiles, codeListFiles, ecbRateFiles],
    ...[usTariffFiles, ukOriginRuleFiles],
  ].flatMap(read => read(from))
  for (const file of [...files, ...rates.files]) write(file)
  if (rates.differences.length === 0) return
  console.error(`rates that differ between the two sources:\n${rates.differences.join('\n')}`)
  process.exitCode = 1
}

const { from } = parseArgs({ options: { from: { type: 'string' } } }).values
if (from === undefined) {
  console.error('Name the folder of sources: tsx scripts/assets/build.ts --from DIR')
  process.exitCode = 2
} else {
  build(from)
}
