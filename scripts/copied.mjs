/** Copies into `dist` what the compiler leaves out: files that are read as they are. */
import { copyFileSync, cpSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Folders by where they stand and where they go. */
const folders = [['src/store/migrations', 'dist/store/migrations']]

for (const [from, to] of folders) cpSync(join(root, from), join(root, to), { recursive: true })

// Copied and not depended on: the package reports its installations to its makers.
const page = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
const texts = ['LICENSE', 'NOTICE', 'swagger-ui-bundle.js.LICENSE.txt']
mkdirSync(join(root, 'dist/swagger-ui'), { recursive: true })
for (const name of ['swagger-ui.css', 'swagger-ui-bundle.js', ...texts]) {
  copyFileSync(join(page, name), join(root, 'dist/swagger-ui', name))
}
