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

/** Every example of every file, except those of the law's own table. */
export function allExamples(): readonly Example[] {
  return exampleFiles()
    .filter(path => !path.startsWith('src/law/'))
    .flatMap(path => parseExamples(path, readFileSync(join(root, path), 'utf8')))
}
