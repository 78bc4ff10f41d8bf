/** Places where a tidy rule is broken on purpose, counted; this list may only shrink. */

import type { Exception } from './rule.js'

export const exceptions: readonly Exception[] = []
