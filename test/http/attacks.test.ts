/** Files that are made to harm: bombs, paths, formulas, personal data, uploads cut off or too large. */
import { readdirSync, readFileSync } from 'node:fs'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../store/engines.js'
import { sample } from '../store/keeping.js'
import { ask } from './guarded.js'
import { endOf, type KeptApp, keptApp, upload } from './kept.js'

const [header, first] = readFileSync(sample, 'utf8').split('\n') as [string, string]
const megabyte = 1 << 20
const log: string[] = []
let kept: KeptApp

beforeAll(async () => {
  const mostBytes = { text: 2 * megabyte, binary: megabyte }
  kept = await keptApp(engines[0]!, {
    keep: { mostBytes, mostWaiting: 3 },
    log: { write: line => void log.push(line) },
  })
}, 120_000)
afterAll(() => kept?.close())

const get = async (path: string) => (await ask(kept.app, `GET ${path}`)).json()

async function judged(payload: string | Buffer, name = 'x', type = 'application/octet-stream') {
  const query = `?name=${encodeURIComponent(name)}`
  const answer = await upload(kept.app, payload, { query, headers: { 'content-type': type } })
  expect(answer.statusCode, answer.body).toBe(202)
  return endOf(kept.app, answer.json().assessment)
}

/** A workbook with one part that says that it unpacks to so much. */
function zipOf(name: string, packed: Buffer, size: number, crc: number): Buffer {
  const file = Buffer.from(name)
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(8, 8)
  head.writeUInt32LE(crc, 14)
  head.writeUInt32LE(packed.length, 18)
  head.writeUInt32LE(size, 22)
  head.writeUInt16LE(file.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(20, 6)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(crc, 16)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(size, 24)
  entry.writeUInt16LE(file.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(46 + file.length, 12)
  end.writeUInt32LE(30 + file.length + packed.length, 16)
  return Buffer.concat([head, file, packed, entry, file, end])
}

describe('a bomb', () => {
  const zeros = Buffer.alloc(200 * megabyte)

  it('in gzip fails by itself, and the next file is judged', async () => {
    const packed = gzipSync(zeros, { level: 9 })
    expect(packed.length).toBeLessThan(megabyte)
    const job = await judged(packed, 'bomb.csv.gz')
    expect(job.state).toBe('failed')
    const next = await judged(`${header}\n${first}\n`, 'good.csv')
    expect(next).toMatchObject({ state: 'done', lines: 1 })
  })

  it('in a workbook is not unpacked beyond its bound', async () => {
    const packed = deflateRawSync(zeros, { level: 9 })
    const honest = zipOf('[Content_Types].xml', packed, 2 ** 32 - 2, crc32(zeros))
    const lying = zipOf('_rels/.rels', packed, 100, crc32(zeros))
    for (const bomb of [honest, lying]) {
      const answer = await upload(kept.app, bomb)
      const job = answer.statusCode === 202 ? await endOf(kept.app, answer.json().assessment) : null
      const code = job ? job.problem.code : answer.json().code
      expect(['workbook_bad', 'file_binary']).toContain(code)
    }
  })

  it('of one endless line is a problem of that line', async () => {
    const job = await judged(`${header}\n${'x'.repeat(1.5 * megabyte)}\n${first}\n`, 'long.csv')
    expect(job).toMatchObject({ state: 'done', lines: 2 })
    const problems = await ask(kept.app, `GET /v1/jobs/${job.assessment}/problems`)
    expect(problems.body).toContain('record_too_long')
  })
})

describe('a name', () => {
  it.each([
    '../../../../etc/cron.d/x',
    '..\\..\\windows\\system32\\x',
    '/etc/passwd',
    'a\0b.csv',
    '<script>alert(1)</script>.csv',
    '=cmd|calc.csv',
    'x'.repeat(200),
    '.',
    '..',
  ])('%j is never a path', async name => {
    const query = `?name=${encodeURIComponent(name)}`
    const answer = await upload(kept.app, `${header}\n${first}\n`, { query })
    if (name.includes('\0')) {
      expect(answer.json().code).toBe('member_value_bad')
      return
    }
    const job = await endOf(kept.app, answer.json().assessment)
    expect(job.state).toBe('done')
    expect(job.file.name).not.toMatch(/[/\\]/)
    for (const path of readdirSync(kept.folder, { recursive: true, encoding: 'utf8' })) {
      expect(path).not.toMatch(/passwd|script|cron|cmd/)
    }
  })
})

describe('a formula', () => {
  it('given as a parcel is text in what is downloaded', async () => {
    const attacks = ['=HYPERLINK("http://x")', '+1+1', '@SUM(A1)', '-2+3', '＝1+1']
    const at = header.split(',').indexOf('parcel')
    const rows = attacks.map(attack => {
      const cells = first.split(',')
      cells[at] = `"${attack.replaceAll('"', '""')}"`
      return cells.join(',')
    })
    const job = await judged([header, ...rows, ''].join('\n'), 'formulas.csv')
    expect(job.lines).toBe(attacks.length)
    const { body } = await ask(kept.app, `GET /v1/jobs/${job.assessment}/decisions`)
    const found = body.split('\n').slice(1, -1)
    for (const [index, line] of found.entries()) {
      expect(line.replace(/^"/, '')).toMatch(/^'/)
      expect(line).toContain(attacks[index]!.replaceAll('"', '""'))
    }
    const raw = await ask(kept.app, `GET /v1/jobs/${job.assessment}/decisions?raw=true`)
    expect(raw.body).toContain('\n+1+1,')
  })
})

describe('an upload', () => {
  it('beyond its bound is refused and leaves nothing', async () => {
    const before = readdirSync(join(kept.folder, 'files')).length
    const big = `${header}\n${`${first}\n`.repeat(20_000)}`
    expect(big.length).toBeGreaterThan(2 * megabyte)
    const answer = await upload(kept.app, big)
    expect(answer.statusCode).toBe(413)
    expect(answer.json().code).toBe('upload_too_large')
    expect(readdirSync(join(kept.folder, 'files')).length).toBe(before)
  })

  it('that is cut off leaves nothing', async () => {
    if (!kept.app.server.listening) await kept.app.listen({ host: '127.0.0.1', port: 0 })
    const before = (await get('/v1/files?limit=500')).items.length
    const { port } = kept.app.server.address() as AddressInfo
    const socket = connect(port, '127.0.0.1')
    const head = 'POST /v1/files HTTP/1.1\r\nhost: localhost\r\ncontent-type: text/csv\r\n'
    socket.write(`${head}content-length: 1000000\r\n\r\n${header}\n`)
    await new Promise(resolve => setTimeout(resolve, 300))
    socket.destroy()
    await new Promise(resolve => setTimeout(resolve, 500))
    expect((await get('/v1/files?limit=500')).items.length).toBe(before)
    const known = new Set(
      (await get('/v1/files?limit=500')).items.map((one: { id: string }) => one.id),
    )
    for (const name of readdirSync(join(kept.folder, 'files'))) {
      expect(known.has(name.split('.')[0]!)).toBe(true)
    }
  })

  it.each(['multipart/form-data; boundary=x', 'text/html', 'image/svg+xml', ''])(
    'of the type %j is refused',
    async type => {
      const answer = await upload(kept.app, 'x', { headers: { 'content-type': type } })
      expect(answer.statusCode).toBe(415)
    },
  )

  it('of nothing is refused', async () => {
    expect((await upload(kept.app, '')).json().code).toBe('file_empty')
  })
})

describe('what is personal', () => {
  it('is in no answer, log, download or audit', async () => {
    const columns = header.split(',')
    const canaries = { person_name: '비밀홍길동', customs_id: 'P199999999999', person: '비밀키-canary' }
    const names = [...columns, ...Object.keys(canaries).filter(name => !columns.includes(name))]
    const cells = [...first.split(','), ...Object.values(canaries)]
    const job = await judged(`${names.join(',')}\n${cells.join(',')}\n`, 'people.csv')
    expect(job).toMatchObject({ state: 'done' })
    const parcel = cells[columns.indexOf('parcel')]!
    const paths = [
      `/v1/jobs/${job.assessment}`,
      `/v1/jobs/${job.assessment}/decisions`,
      `/v1/jobs/${job.assessment}/problems`,
      `/v1/jobs/${job.assessment}/events`,
      `/v1/parcels/${encodeURIComponent(parcel)}`,
      '/v1/parcels?limit=500',
      '/v1/overview',
      '/v1/audit?limit=1000',
      '/v1/metrics',
    ]
    const told = await Promise.all(paths.map(path => ask(kept.app, `GET ${path}`)))
    const all = told.map(answer => answer.body).join('') + log.join('')
    expect(all).not.toMatch(/비밀홍길동|P199999999999|비밀키-canary/)
  })
})
