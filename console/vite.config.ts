/** Builds the console into the package: the server hands out what lies in dist/console. */
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The browser-safe front of the package, from its sources. */
const front = fileURLToPath(new URL('../src/pages.ts', import.meta.url))

const server = 'http://127.0.0.1:4880'

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { 'gwanmun/pages': front } },
  build: {
    outDir: '../dist/console',
    emptyOutDir: true,
    // By it a test adds up what each page loads.
    manifest: true,
    chunkSizeWarningLimit: 600,
    target: 'es2023',
    // Fonts stay files: the policy of the page allows no data addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/v1': server, '/openapi.json': server } },
})
