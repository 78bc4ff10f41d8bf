/** What most programs do: rows as objects from papaparse, judged by the same rules, written as objects. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import Papa from 'papaparse'

const [build, input, output] = process.argv.slice(2)
const load = path => import(pathToFileURL(join(build, 'dist', path)).href)
const { assess } = await load('index.js')
const { loadBench } = await load('files/load-bench.js')
const { loadCodeList } = await load('files/schedule-asset.js')

const { data } = Papa.parse(readFileSync(input, 'utf8'), { header: true, skipEmptyLines: true })
const { answers } = assess(data, { bench: loadBench({}), codeList: loadCodeList() })
writeFileSync(output, Papa.unparse(answers))
