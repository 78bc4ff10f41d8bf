/** The console: the files that its build left, and its first page at every address of a page. */
import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { takesGzip } from './packing.js'

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
  '/orders',
  '/landed',
  '/declarations',
  '/parcels',
  '/parcels/:parcel',
  '/price',
  '/law',
  '/schedule',
  '/figures',
  '/settings',
]

/** Names below `assets/` hold a digest of their content. */
const forEver = 'public, max-age=31536000, immutable'

const config = { role: 'public', operation: 'console' } as const

const firstPage = 'index.html'

type Build = ReadonlyMap<string, Buffer>
let held: Build | undefined

/** The files of the build whose type is known, read once; none where there is no build. */
function build(): Build {
  held ??= new Map(builtNames().map(name => [name, readFileSync(new URL(name, folder))]))
  return held
}

function builtNames(): readonly string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    return names.filter(name => types[extname(name)] !== undefined)
  } catch {
    return []
  }
}

/** Packed once, when first asked for; fonts are packed already. */
const packed = new Map<string, Buffer>()

function packedFile(name: string): Buffer {
  const known = packed.get(name) ?? gzipSync(build().get(name)!)
  packed.set(name, known)
  return known
}

function send(request: FastifyRequest, reply: FastifyReply, name: string): FastifyReply {
  const isFont = extname(name) === '.woff2'
  const isPacked = !isFont && takesGzip(request)
  if (isPacked) reply.header('content-encoding', 'gzip')
  return reply
    .type(types[extname(name)]!)
    .header('vary', 'accept-encoding')
    .header('cache-control', name.startsWith('assets/') ? forEver : 'no-cache')
    .header('content-security-policy', policy)
    .send(isPacked ? packedFile(name) : build().get(name))
}

/** Serves the console where it was built; a package without it has the interface alone. */
export function serveConsole(app: FastifyInstance): void {
  if (!build().has(firstPage)) return
  for (const url of pages)
    app.get(url, { config }, (request, reply) => send(request, reply, firstPage))
  for (const name of build().keys()) {
    if (name !== firstPage)
      app.get(`/${name}`, { config }, (request, reply) => send(request, reply, name))
  }
}

/** A person at an address of no page gets the page that says so; tells whether that was done. */
export function sendNoPage(request: FastifyRequest, reply: FastifyReply): boolean {
  const { method, headers, url } = request
  const isPerson = method === 'GET' && headers.accept?.includes('text/html') === true
  if (!isPerson || url.startsWith('/v1/') || !build().has(firstPage)) return false
  send(request, reply.code(404), firstPage)
  return true
}
