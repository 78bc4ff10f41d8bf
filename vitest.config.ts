/** Two tiers of tests: the ordinary one, and with DEEP=1 the long ones named *.deep.test.ts. */

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const deep = process.env['DEEP'] === '1'
/** Most tests keep one processor busy, or wait for a server. */
const maxWorkers = 2
const anywhere = ['**/node_modules/**', '**/dist/**', '**/out/**']

/** What modules of the console take, as its own build finds it. */
const pages = fileURLToPath(new URL('src/pages.ts', import.meta.url))

export default defineConfig({
  resolve: { alias: { 'gwanmun/pages': pages } },
  test: {
    include: deep
      ? ['src/**/*.deep.test.ts', 'test/**/*.deep.test.ts']
      : ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: deep ? anywhere : [...anywhere, '**/*.deep.test.ts'],
    maxWorkers,
    testTimeout: deep ? 1_200_000 : 180_000,
    hookTimeout: deep ? 600_000 : 60_000,
  },
})
