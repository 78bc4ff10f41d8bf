/** Judges files all at once and in partitions, and gives everything that was written both times. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InputLine } from '../../src/assess/assess.js'
import type { Bench } from '../../src/assess/work.js'
import { csvLine } from '../../src/files/csv-table.js'
import { fields } from '../../src/parcel/fields.js'
import { assessFile } from '../../src/run/assess-file.js'
import { assessPartitioned } from '../../src/run/partition/partitioned-run.js'
import { bench, codeList } from '../parcels.js'
import { lastingScratch } from '../scratch.js'

export const folder = lastingScratch('both-ways')

export interface Files {
  readonly input: string
  readonly history?: readonly string[]
  readonly keep?: readonly string[]
  readonly bench?: Bench
}

/** Everything that a run leaves. */
export interface Left {
  readonly decisions: string
  readonly problems: string
  readonly exPost: string
  readonly manifest: string
  readonly summary: unknown
}

const names = fields.map(field => field.name)

/** Writes lines as a CSV; returns its path. */
export function writeLines(name: string, lines: readonly InputLine[]): string {
  const rows = lines.map(line => csvLine(names.map(column => String(line[column] ?? ''))))
  return writeText(name, `${[csvLine(names), ...rows].join('\n')}\n`)
}

export function writeText(name: string, text: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** A size for which the ties go to four files. */
const fourLinkFiles = 100_000_000

const outputs = {
  decisions: join(folder, 'out.csv'),
  problems: join(folder, 'problems.csv'),
  exPost: join(folder, 'ex-post.csv'),
  manifest: join(folder, 'out.csv.manifest.json'),
}

function left(summary: unknown): Left {
  if (existsSync(`${outputs.decisions}.run`)) throw new Error('the run folder was left')
  const text = (path: string): string => readFileSync(path, 'utf8')
  const { decisions, problems, exPost, manifest } = outputs
  return {
    decisions: text(decisions),
    problems: text(problems),
    exPost: text(exPost),
    manifest: text(manifest),
    summary,
  }
}

function optionsOf(files: Files) {
  return { bench, loadCodes: () => codeList, ...files }
}

export async function atOnce(files: Files): Promise<Left> {
  return left(await assessFile(optionsOf(files), outputs))
}

export async function inPartitions(files: Files, partitions?: number, memory = 512): Promise<Left> {
  const plan = { memory, threads: 1, size: fourLinkFiles, partitions }
  return left(await assessPartitioned(optionsOf(files), plan, outputs))
}
