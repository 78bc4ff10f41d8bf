/** The heap of a run: its loops make little that is new, and its memory is bounded. */
import { setFlagsFromString } from 'node:v8'

/** Leaves the part of the heap for what is new as small as it is: it would take 32 MB and hold one. */
export function keepYoungSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}
