/** Starts a program of ours in a thread: what is built, or in tests the source as it is. */
import { Worker } from 'node:worker_threads'

/** `base` is the address of the file that starts it, `name` the program beside it without its ending. */
export function openThread(base: string, name: string, workerData: unknown): Worker {
  if (!base.endsWith('.ts')) return new Worker(new URL(`./${name}.js`, base), { workerData })
  const source = JSON.stringify(new URL(`./${name}.ts`, base).href)
  const text = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${source}, ${source}))`
  return new Worker(text, { workerData, eval: true })
}
