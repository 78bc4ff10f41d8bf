/** Which release judges here, as it is written beside what it judged. */
import { readFileSync } from 'node:fs'

export function ownRelease(): string {
  const file = new URL('../../../package.json', import.meta.url)
  const { name, version } = JSON.parse(readFileSync(file, 'utf8'))
  return `${name} ${version}`
}
