/** Reads the shipped tariff of the United States and the lists of its additional duties. */
import { editionDigits } from '../basis/limits.js'
import { sha256 } from '../basis/sha256.js'
import type { UsLine, UsTariff } from '../law/us-tariff.js'
import { assetPath, readAsset } from './asset.js'

const linesOf = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map(line => line.split('|'))

export function loadUsTariff(): UsTariff {
  const tariff = readAsset(assetPath('us-hts/lines.txt')).toString('utf8')
  const actions = readAsset(assetPath('us-actions/lists.txt')).toString('utf8')
  const lines = new Map<string, UsLine>(
    linesOf(tariff).map(([hs8, general, korean = '']) => [hs8!, { general: general!, korean }]),
  )
  const lists = new Map(
    linesOf(actions).map(([name, codes]) => [name!, new Set((codes ?? '').split(' '))]),
  )
  return { digest: sha256(tariff + actions).slice(0, editionDigits), lines, lists }
}
