/** The console: the files that its build left, and its first page at every address of a page. */
import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { FastifyInstance, FastifyReply } from 'fastify'

/** Put there by the build; the same place from `src/` as from `dist/`. */
const folder = new URL('../../../dist/console/', import.meta.url)

/** The one style sheet that the library of components adds to a page: how presses are felt. */
const pressStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"

/** Nothing comes from elsewhere; a style may be set by script, never by markup. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${pressStyle}`,
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Addresses of pages: each is answered with the first page, which shows the one that is meant. */
const pages = [
  '/',
  '/take-in',
  '/parcels',
  '/parcels/:parcel',
  '/price',
  '/law',
  '/schedule',
  '/settings',
]

/** Names below `assets/` hold a digest of their content. */
const forEver = 'public, max-age=31536000, immutable'

const config = { role: 'public', operation: 'console' } as const

/** Serves the console where it was built; a package without it has the interface alone. */
export function serveConsole(app: FastifyInstance): void {
  const names = builtFiles()
  if (!names.includes('index.html')) return
  const files = new Map(names.map(name => [name, readFileSync(new URL(name, folder))]))
  const send = (reply: FastifyReply, name: string, lasts: string) =>
    reply
      .type(types[extname(name)]!)
      .header('cache-control', lasts)
      .header('content-security-policy', policy)
      .send(files.get(name))
  for (const url of pages)
    app.get(url, { config }, (_, reply) => send(reply, 'index.html', 'no-cache'))
  for (const name of names.filter(one => one !== 'index.html')) {
    const lasts = name.startsWith('assets/') ? forEver : 'no-cache'
    app.get(`/${name}`, { config }, (_, reply) => send(reply, name, lasts))
  }
}

/** The names of the files of the build whose type is known; none where there is no build. */
function builtFiles(): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      name => types[extname(name)] !== undefined,
    )
  } catch {
    return []
  }
}
