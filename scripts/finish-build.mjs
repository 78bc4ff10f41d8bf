/** Finishes a build: the command becomes executable, and the page of the documents gets its files. */
import { chmodSync, copyFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
// The compiler does not do it, and a linked command needs it.
chmodSync(join(dist, 'doors/cli/main.js'), 0o755)

// Copied and not depended on: the package reports its installations to its makers.
const page = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
mkdirSync(join(dist, 'swagger-ui'), { recursive: true })
const texts = ['LICENSE', 'NOTICE', 'swagger-ui-bundle.js.LICENSE.txt']
for (const name of ['swagger-ui.css', 'swagger-ui-bundle.js', ...texts]) {
  copyFileSync(join(page, name), join(dist, 'swagger-ui', name))
}
