/** Judges a file within a bound of memory: all at once where it fits, else in partitions on disk. */
import { isReadOnce, sizeOf } from '../files/source.js'
import { type AssessFile, assessFile, Outgrown, type Outputs, type Result } from './assess-file.js'
import { assessPartitioned, type Partitioning } from './partition/partitioned-run.js'
import { mostAtOnce } from './partition/plan.js'

/** Bytes of all files together; undefined where one is a stream or packed. */
function sizeOfAll({ input, history = [] }: AssessFile): number | undefined {
  const sizes = [input, ...history].map(sizeOf)
  return sizes.every(size => size !== undefined)
    ? sizes.reduce((sum, size) => sum + size, 0)
    : undefined
}

/** The answers are the same bytes whichever way is taken. */
export async function assessWithin(
  options: AssessFile,
  bounds: Omit<Partitioning, 'size'>,
  outputs: Outputs,
): Promise<Result> {
  const size = sizeOfAll(options)
  const plan = { ...bounds, size }
  if (bounds.partitions !== undefined) return assessPartitioned(options, plan, outputs)
  const most = mostAtOnce(bounds)
  // What is packed may hold more than its size tells; a stream can't be read a second time.
  const isOnce = [options.input, ...(options.history ?? [])].some(isReadOnce)
  const isTooLarge = size === undefined ? isOnce : size > most.bytes
  if (isTooLarge) return assessPartitioned(options, plan, outputs)
  try {
    return await assessFile({ ...options, most }, outputs, size)
  } catch (error) {
    if (!(error instanceof Outgrown)) throw error
    return assessPartitioned(options, plan, outputs)
  }
}
