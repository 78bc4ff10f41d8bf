/** Every tidy rule of the house. */

import { lawRules } from './law.js'
import { surroundingsRule } from './purity.js'
import { roadRules } from './road.js'
import type { Rule } from './rule.js'
import { sizeRules } from './size.js'
import { wordRules } from './words.js'

export const rules: readonly Rule[] = [
  ...roadRules,
  surroundingsRule,
  ...lawRules,
  ...sizeRules,
  ...wordRules,
]
