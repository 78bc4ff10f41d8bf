/** What is personal: sealed on the disk and in the database, erased, wrapped anew, judged again. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf } from '../../src/basis/codes.js'
import { Unusable } from '../../src/basis/problem.js'
import { unsealHere } from '../../src/files/sealed-input.js'
import { erase } from '../../src/run/keep/erase.js'
import { readRecords } from '../../src/run/keep/input-record.js'
import { type Job, type Keep, type KeepOptions, openKeep } from '../../src/run/keep/keep.js'
import { replay } from '../../src/run/keep/replay.js'
import { rotateKeys } from '../../src/run/keep/rotate-keys.js'
import { keyOfFile } from '../../src/store/kept-file.js'
import { openStore, type Store } from '../../src/store/open-store.js'
import { engines } from './engines.js'
import { bytesOf, ended, keepOptions, textOf } from './keeping.js'
import { csvOf } from './parcels-csv.js'

/** Words that stand nowhere else. */
const canaries = {
  person: 'CANARYperson',
  person_name: 'CANARYname',
  person_phone: 'CANARYphone',
  person_address: 'CANARYaddress',
  customs_id: 'P77CANARY1234',
}
const { person, ...more } = canaries
/** As bytes are shown by a database. */
const hexOfCanary = Buffer.from('CANARY').toString('hex')
const rows = [
  { parcel: 'C1', person, more },
  { parcel: 'C2', person: 'other', more: { person_name: 'Somebody' } },
  { parcel: 'C3', more: { person_name: canaries.person_name } },
]
/** A row that is wrong names its value in a problem. */
const wrong = { parcel: 'C4', person, more: { ...more, quantity: '-1', customs_id: 'CANARY!bad' } }

function header(text: string): string {
  return text.replace('person_name', 'person_name,person_phone,person_address')
}

/** The columns of those words, too. */
function csvWithCanaries(): string {
  const [first = '', ...lines] = csvOf([...rows, wrong])
    .trimEnd()
    .split('\n')
  const at = first.split(',').indexOf('person_name') + 1
  const extra = lines.map(line => {
    const cells = line.split(',')
    const isCanary = line.includes(canaries.person)
    const added = isCanary ? [canaries.person_phone, canaries.person_address] : ['', '']
    return [...cells.slice(0, at), ...added, ...cells.slice(at)].join()
  })
  return `${[header(first), ...extra].join('\n')}\n`
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map(name => join(folder, String(name)))
    .filter(path => statSync(path).isFile())
}

function holdersOf(folder: string, word: string): readonly string[] {
  return filesUnder(folder).filter(path => {
    const bytes = readFileSync(path)
    return bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))
  })
}

async function codeOfRefusal(work: Promise<unknown>): Promise<string> {
  const error = await work.catch((thrown: unknown) => thrown)
  if (!(error instanceof Unusable)) throw error
  return codeOf(error.problem.code).code
}

describe.each(engines)('$name', engine => {
  let options: KeepOptions
  let keep: Keep | undefined
  let job: Job
  let opened: Store | undefined

  async function store(): Promise<Store> {
    await keep?.close()
    keep = undefined
    opened ??= await openStore(options.place, { file: options.keyFile! })
    return opened
  }

  async function closeStore(): Promise<void> {
    await opened?.sql.close()
    opened = undefined
  }

  beforeAll(async () => {
    options = await keepOptions(engine)
    keep = await openKeep(options)
    const bytes = bytesOf(csvWithCanaries())
    const accepted = await keep.accept({ name: 'c.csv', bytes, options: {}, by: 'local' })
    job = await ended(keep, accepted.assessment)
    const second = { parcel: 'C9', person: 'third', more: { person_name: 'CANARYlater' } }
    const later = { name: 'd.csv', bytes: bytesOf(csvOf([second])), options: {}, by: 'local' }
    await ended(keep, (await keep.accept(later)).assessment)
  })
  afterAll(async () => {
    await keep?.close()
    await closeStore()
  })

  it('stands nowhere in clear: not in answers, nor in the store, nor on the disk', async () => {
    expect(job).toMatchObject({ state: 'done', lines: 4 })
    const told = [
      await textOf(keep!.decisions(job.assessment)),
      await textOf(keep!.problems(job.assessment)),
      JSON.stringify(await keep!.job(job.assessment)),
    ]
    expect(told.join('\n')).not.toContain('CANARY')
    const { sql } = keep!
    const tables = await sql.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    )
    for (const { name } of tables) {
      const isThere = `t::text like '%CANARY%' or t::text like '%${hexOfCanary}%'`
      expect([name, await sql.query(`select 1 from ${name} t where ${isThere}`)]).toEqual([
        name,
        [],
      ])
    }
    await store()
    await closeStore()
    for (const word of ['CANARY', canaries.person_name]) {
      expect(holdersOf(options.folder, word)).toEqual([])
    }
  })

  it('is judged again to the same bytes', async () => {
    const own = await store()
    const replayed = await replay(own, job.assessment, { folder: options.folder, files: {} })
    expect(replayed.decisionsSha256).toBe(job.decisionsSha256)
    replayed.end()
    const rates = { 'rate-choice': 'simplified' }
    const other = replay(own, job.assessment, { folder: options.folder, files: rates })
    expect(await codeOfRefusal(other)).toBe('replay_differs')
    await own.sql.query(`update assessment set rules = 'other', release = 'gwanmun 0.0.1'`)
    const old = replay(own, job.assessment, { folder: options.folder, files: {} })
    const error = await old.catch((thrown: Unusable) => thrown)
    expect((error as Unusable).message).toContain('gwanmun 0.0.1')
    await own.sql.query('update assessment set rules = $1', [job.madeWith!.rules])
    expect(readdirSync(join(options.folder, 'jobs'))).toEqual([])
  })

  it('is wrapped anew, and the old key opens nothing any more', async () => {
    const before = readFileSync(options.keyFile!, 'utf8')
    const own = await store()
    const rotated = await rotateKeys(own, options.folder, options.keyFile!)
    expect(rotated).toEqual({ version: 2, keys: 5 })
    await closeStore()
    const after = readFileSync(options.keyFile!, 'utf8')
    expect(JSON.parse(after).keys).toEqual({ 2: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(after).not.toContain(JSON.parse(before).keys[1])
    expect(statSync(options.keyFile!).mode & 0o077).toBe(0)
    expect(await codeOfRefusal(openStore(options.place, { text: before, file: '' }))).toBe(
      'master_key_bad',
    )
    const replayed = await replay(await store(), job.assessment, {
      folder: options.folder,
      files: {},
    })
    replayed.end()
  })

  it('is erased: nobody is found or opened, the judgements remain', async () => {
    const own = await store()
    const listed = await own.sql.query('select parcel, state, track from parcel order by parcel')
    expect(await codeOfRefusal(erase(own, options.folder, 'nobody', new Date()))).toBe(
      'person_unknown',
    )
    const erased = await erase(own, options.folder, person, new Date())
    expect(erased).toEqual({ reduced: 1, files: 0, parcels: 2, unread: 0 })
    expect(await codeOfRefusal(erase(own, options.folder, person, new Date()))).toBe(
      'person_unknown',
    )
    const subjects = await own.sql.query(
      `select join_hash is null as forgotten, wrapped_key is null as closed from subject
       order by join_hash is not null`,
    )
    expect(subjects).toEqual([
      { forgotten: true, closed: true },
      { forgotten: false, closed: false },
      { forgotten: false, closed: false },
    ])
    expect(await own.sql.query('select parcel, state, track from parcel order by parcel')).toEqual(
      listed,
    )
    expect(readdirSync(join(options.folder, 'files')).sort()).toEqual(
      expect.arrayContaining([`${job.file.id}.1.sealed`]),
    )
    expect(readdirSync(join(options.folder, 'files'))).toHaveLength(2)
  })

  it('of others in the same file is judged again to the same bytes', async () => {
    const own = await store()
    const replayed = await replay(own, job.assessment, { folder: options.folder, files: {} })
    const again = readFileSync(replayed.decisions, 'utf8').split('\n')
    replayed.end()
    expect(replayed.rowsOfErased).toBeLessThanOrEqual(2)
    await closeStore()
    keep = await openKeep(options)
    const kept = (await textOf(keep.decisions(job.assessment))).split('\n')
    expect(kept).toHaveLength(6)
    const isOfOthers = (line: string): boolean => /^C[23],/.test(line)
    expect(kept.filter(isOfOthers)).toHaveLength(2)
    expect(again.filter(isOfOthers)).toEqual(kept.filter(isOfOthers))
    expect((await keep.file(job.file.id))!).toMatchObject({
      erasedAt: null,
      reducedAt: expect.any(String),
      sha256: job.file.sha256,
    })
    const next = (await keep.judgeAgain(job.file.id, {}, 'local'))!
    expect(await ended(keep, next.assessment)).toMatchObject({ state: 'done', lines: 4 })
    const copy = join(options.folder, 'files', `${job.file.id}.1.sealed`)
    const later = await store()
    unsealHere(copy, later.keys.unwrap((await keyOfFile(later.sql, job.file.id))!))
    let text = ''
    for await (const { records } of readRecords(copy, undefined)) text += JSON.stringify(records)
    expect(text).toContain('Somebody')
    expect(text).not.toMatch(/CANARYperson|CANARYphone|CANARYaddress|P77CANARY|CANARY!bad/)
  })

  it('goes with the whole file where nobody else stands in it', async () => {
    const own = await store()
    const erased = await erase(own, options.folder, 'third', new Date())
    expect(erased).toEqual({ reduced: 0, files: 1, parcels: 1, unread: 0 })
    const [gone] = await own.sql.query<{ id: string; file: string }>(
      `select a.id, f.id as file from assessment a join file f on f.id = a.file_id
       where f.erased_at is not null`,
    )
    const again = replay(own, gone!.id, { folder: options.folder, files: {} })
    expect(await codeOfRefusal(again)).toBe('file_erased')
    await closeStore()
    keep = await openKeep(options)
    expect(await codeOfRefusal(keep.judgeAgain(gone!.file, {}, 'local'))).toBe('file_erased')
    expect((await textOf(keep.decisions(gone!.id))).split('\n')).toHaveLength(3)
    expect(readdirSync(join(options.folder, 'files'))).toEqual([`${job.file.id}.1.sealed`])
  })

  it('is taken out of a file that waits to be judged', async () => {
    await keep?.close()
    keep = undefined
    const other = { ...(await keepOptions(engine)) }
    let own = await openKeep({ ...other, worker: new URL('file:///none') })
    const bytes = bytesOf(csvWithCanaries())
    const failed = await own.accept({ name: 'w.csv', bytes, options: {}, by: 'local' })
    expect(await ended(own, failed.assessment)).toMatchObject({ state: 'failed' })
    await own.close()
    const open = await openStore(other.place, { file: other.keyFile! })
    const erased = await erase(open, other.folder, person, new Date())
    expect(erased).toEqual({ reduced: 1, files: 0, parcels: 0, unread: 0 })
    await open.sql.close()
    own = await openKeep(other)
    await own.resume(failed.assessment)
    expect(await ended(own, failed.assessment)).toMatchObject({ state: 'done', lines: 4 })
    await own.close()
  })
})
