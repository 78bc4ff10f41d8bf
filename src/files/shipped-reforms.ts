/** The reforms that are shipped with the package: proposals to work with, not law. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Reform } from '../law/reform.js'
import { reformOf } from './load-bench.js'

export interface ShippedReform {
  /** The name of its file without the ending, such as `relief-ended`. */
  readonly id: string
  readonly reform: Reform
}

const folder = fileURLToPath(new URL('../../reforms', import.meta.url))

export function loadShippedReforms(): readonly ShippedReform[] {
  const files = readdirSync(folder).filter(name => name.endsWith('.json'))
  return files.sort().map(name => {
    const text = readFileSync(join(folder, name), 'utf8')
    return { id: name.slice(0, -'.json'.length), reform: reformOf(() => JSON.parse(text)) }
  })
}
