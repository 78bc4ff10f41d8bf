/** Where the time of one run goes: by stage, and by function without what it calls. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { runNode } from './run-child.js'

type RunModule = typeof import('../src/run/assess-file.js')
type BenchModule = typeof import('../src/files/load-bench.js')
type ScheduleModule = typeof import('../src/files/schedule-asset.js')

export interface Stage {
  readonly name: string
  readonly seconds: number
}

async function load<T>(build: string, path: string): Promise<T> {
  return import(pathToFileURL(join(build, 'dist', path)).href)
}

function stagesOf(marks: ReadonlyMap<string, number>): readonly Stage[] {
  const at = (name: string) => marks.get(name)!
  const stage = (name: string, from: string, to: string) => ({
    name,
    seconds: (at(to) - at(from)) / 1000,
  })
  return [
    stage('load', 'start', 'loaded'),
    stage('read', 'loaded', 'judge'),
    stage('judge', 'judge', 'firstWrite'),
    stage('write', 'firstWrite', 'lastWrite'),
    stage('close', 'lastWrite', 'end'),
  ]
}

/** Runs the built program in this process and splits its time by stage. */
export async function stageSplit(build: string, sample: string): Promise<readonly Stage[]> {
  const marks = new Map<string, number>()
  const now = (name: string) => marks.set(name, performance.now())
  now('start')
  const { assessFile } = await load<RunModule>(build, 'run/assess-file.js')
  const { loadBench } = await load<BenchModule>(build, 'files/load-bench.js')
  const { loadCodeList } = await load<ScheduleModule>(build, 'files/schedule-asset.js')
  const bench = loadBench({})
  now('loaded')
  const onProgress = ({ stage }: { readonly stage: string }) => {
    if (stage === 'judge') now('judge')
    if (stage !== 'write') return
    if (!marks.has('firstWrite')) now('firstWrite')
    now('lastWrite')
  }
  const outputs = {
    decisions: join(build, 'stages.csv'),
    problems: join(build, 'stages.problems.csv'),
    manifest: join(build, 'stages.manifest.json'),
  }
  await assessFile({ input: sample, bench, loadCodes: loadCodeList, onProgress }, outputs)
  now('end')
  return stagesOf(marks)
}

interface ProfileNode {
  readonly id: number
  readonly callFrame: { readonly functionName: string; readonly url: string; lineNumber: number }
}

interface CpuProfile {
  readonly nodes: readonly ProfileNode[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

export interface SelfTime {
  readonly name: string
  readonly percent: number
}

function nameOf({ callFrame }: ProfileNode, build: string): string {
  const { functionName, url, lineNumber } = callFrame
  if (!url.startsWith('file:')) return `${functionName || '(anonymous)'} ${url}`.trim()
  const path = relative(build, fileURLToPath(url)).replaceAll('\\', '/')
  return `${functionName || '(anonymous)'} ${path}:${lineNumber + 1}`
}

function selfTimesIn(profile: CpuProfile, build: string): readonly SelfTime[] {
  const names = new Map(profile.nodes.map(node => [node.id, nameOf(node, build)]))
  const times = new Map<string, number>()
  let sum = 0
  profile.samples.forEach((id, at) => {
    const name = names.get(id)!
    const time = profile.timeDeltas[at]!
    sum += time
    times.set(name, (times.get(name) ?? 0) + time)
  })
  return [...times]
    .map(([name, time]) => ({ name, percent: (time / sum) * 100 }))
    .sort((a, b) => b.percent - a.percent)
}

/** The functions that a run spends its time in; the sampling itself costs a little. */
export async function selfTimes(
  build: string,
  words: readonly string[],
): Promise<readonly SelfTime[]> {
  const folder = join(build, 'cpu')
  await runNode(['--cpu-prof', '--cpu-prof-dir', folder, ...words], build)
  const [file] = readdirSync(folder)
  return selfTimesIn(JSON.parse(readFileSync(join(folder, file!), 'utf8')), build)
}
