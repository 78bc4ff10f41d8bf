/** `/docs`: the OpenAPI document as people read it, with files that we serve ourselves. */
import { readFileSync } from 'node:fs'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { refusal } from './failures.js'

/** Copied by the build; the same place from `src/` as from `dist/`. */
const folder = new URL('../../../dist/swagger-ui/', import.meta.url)

/** Nothing comes from elsewhere, and no script stands in a page. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const page = `<!doctype html>
<html lang="ko">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>관문 API — Gwanmun API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/swagger-ui.css">
<noscript>스크립트가 꺼져 있습니다. <a href="/openapi.json">/openapi.json</a>을 보십시오. —
Scripts are off. See <a href="/openapi.json">/openapi.json</a>.</noscript>
<main id="documents"></main>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/open.js"></script>
</html>
`

const opening = `SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#documents',
  validatorUrl: null,
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  docExpansion: 'list',
})
`

const files: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
}

const held = new Map<string, Buffer>()

function copied(name: string): Buffer {
  const known = held.get(name)
  if (known) return known
  try {
    const bytes = readFileSync(new URL(name, folder))
    held.set(name, bytes)
    return bytes
  } catch {
    throw refusal('thing_not_found', name)
  }
}

export function serveDocs(app: FastifyInstance): void {
  const config = { role: 'public', operation: 'docs' } as const
  const send = (reply: FastifyReply, type: string, content: string | Buffer) =>
    reply.type(type).header('content-security-policy', policy).send(content)
  app.get('/docs', { config }, (_, reply) => send(reply, 'text/html; charset=utf-8', page))
  app.get('/docs/open.js', { config }, (_, reply) =>
    send(reply, 'text/javascript; charset=utf-8', opening),
  )
  for (const [name, type] of Object.entries(files)) {
    app.get(`/docs/${name}`, { config }, (_, reply) => {
      reply.header('cache-control', 'public, max-age=3600')
      return send(reply, type, copied(name))
    })
  }
}
