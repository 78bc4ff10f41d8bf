/** The heap of a run: its loops make little that is new, and its memory is bounded. */
import { setFlagsFromString } from 'node:v8'

/**
 * Leaves the part of the heap for what is new as small as it is (it would take 32 MB and hold one), and
 * collects what is old whenever a fifth was added to it, not when it has doubled.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=20')
}
