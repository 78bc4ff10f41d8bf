/** Builds the console into the package: the server hands out what lies in dist/console. */
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = 'http://127.0.0.1:4880'

function front(name: string): string {
  return fileURLToPath(new URL(`../src/${name}`, import.meta.url))
}

export default defineConfig({
  plugins: [react()],
  // The browser-safe front of the package, from its sources.
  resolve: {
    alias: [
      { find: /^gwanmun$/, replacement: front('index.ts') },
      { find: /^gwanmun\/law$/, replacement: front('law/index.ts') },
    ],
  },
  build: {
    outDir: '../dist/console',
    emptyOutDir: true,
    target: 'es2023',
    // Fonts stay files: the policy of the page allows no data addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/v1': server, '/openapi.json': server } },
})
