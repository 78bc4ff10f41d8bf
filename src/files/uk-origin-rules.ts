/** Reads the shipped rules of origin of the agreement between the United Kingdom and Korea. */
import { editionDigits } from '../basis/limits.js'
import { sha256 } from '../basis/sha256.js'
import type { OriginRule, OriginRules } from '../law/origin-rules.js'
import { assetPath, readAsset } from './asset.js'

function ruleOf(line: string): OriginRule {
  const [from = '', to = '', goods = '', ...ways] = line.split('|')
  return { from, to, goods, ways }
}

export function loadUkOriginRules(): OriginRules {
  const text = readAsset(assetPath('uk-origin-rules/rules.txt')).toString('utf8')
  return {
    digest: sha256(text).slice(0, editionDigits),
    rules: text.trim().split('\n').map(ruleOf),
  }
}
