/** The example files of the project. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Example, parseExamples } from './parse.js'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** The paths of all `*.examples.md`, from the root of the project. */
export function exampleFiles(): readonly string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.examples.md'))
    .map(path => relative(root, join(root, 'src', path)))
    .sort()
}

/** Whether a file has examples of parcels into Korea: not the law's own table, nor of orders out. */
export function isOfParcels(path: string): boolean {
  return !['src/law/', 'src/landed/', 'src/declare/'].some(room => path.startsWith(room))
}

/** Every example of parcels into Korea. */
export function allExamples(): readonly Example[] {
  return exampleFiles()
    .filter(isOfParcels)
    .flatMap(path => parseExamples(path, readFileSync(join(root, path), 'utf8')))
}
