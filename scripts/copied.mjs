/** Copies into `dist` what the compiler leaves out: files that are read as they are. */
import { cpSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)

/** Folders by where they stand and where they go. */
const folders = [['src/store/migrations', 'dist/store/migrations']]

for (const [from, to] of folders) {
  cpSync(fileURLToPath(new URL(from, root)), fileURLToPath(new URL(to, root)), { recursive: true })
}
