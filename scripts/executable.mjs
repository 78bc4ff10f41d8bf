/** Makes the built command executable: the compiler does not, and a linked command needs it. */
import { chmodSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

chmodSync(fileURLToPath(new URL('../dist/doors/cli/main.js', import.meta.url)), 0o755)
