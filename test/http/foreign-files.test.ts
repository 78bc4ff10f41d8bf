/** Files from elsewhere over HTTP: their head, their columns, judged again, and erased, on both engines. */
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { erase } from '../../src/run/keep/erase.js'
import type { KeepOptions } from '../../src/run/keep/keep.js'
import { openStore } from '../../src/store/open-store.js'
import { engines } from '../store/engines.js'
import { keepOptions } from '../store/keeping.js'
import { workbook } from '../workbook.js'
import { ask } from './guarded.js'
import { endOf, type KeptApp, keptApp, upload } from './kept.js'

const names = [
  '송장번호',
  '통관부호',
  '무게(kg)',
  'goods',
  'seller',
  '발송국',
  '수량',
  '단가',
  '통화',
]
const rows = [
  names,
  ['F1', 'P111111111111', '0.6', '가게', '셔츠', 'CN', '1', '10', 'USD'],
  ['F2', 'P222222222222', '1', '가게', '바지', 'CN', '2', '20', 'USD'],
]
/** Two columns bear each other's names. */
const plan = {
  columns: {
    ...{ 송장번호: 'parcel', 통관부호: 'customs_id', '무게(kg)': 'parcel_weight_g' },
    ...{ goods: 'seller', seller: 'goods', 발송국: 'ship_from', 수량: 'quantity' },
    ...{ 단가: 'unit_price', 통화: 'currency' },
  },
  also: { person: '통관부호' },
  filled: { declared_on: '2026-02-03', local_tax: '0' },
  units: { '무게(kg)': 'kg' },
}
const query = `?name=list.csv&columns=${encodeURIComponent(JSON.stringify(plan))}`
const text = rows.map(row => `${row.join(',')}\n`).join('')

describe.each(engines)('a file from elsewhere on $name', engine => {
  let options: KeepOptions
  let kept: KeptApp
  beforeAll(async () => {
    options = await keepOptions(engine)
    kept = await keptApp(engine, { keep: options })
  }, 120_000)
  afterAll(() => kept?.close())

  const head = async (payload: Buffer, name: string) =>
    ask(kept.app, `POST /v1/heads?name=${name}`, {
      payload,
      headers: { 'content-type': 'application/octet-stream' },
    })

  it('tells its head, whatever its format, and keeps nothing', async () => {
    const book = workbook([{ name: '목록', rows }])
    const files = [
      ['a.xlsx', book],
      ['a.csv', iconv.encode(text, 'cp949')],
    ] as const
    for (const [name, bytes] of files) {
      const answer = await head(bytes, name)
      expect(answer.statusCode).toBe(200)
      expect(answer.json()).toMatchObject({ names, rows: rows.slice(1), is_open_ended: false })
      expect(answer.json().plan.columns).toMatchObject({ 송장번호: 'parcel', 통화: 'currency' })
    }
    const none = await head(Buffer.from([1, 0, 2, 0, 3, 0, 4, 0, 10]), 'a.bin')
    expect([none.statusCode, none.json().code]).toEqual([400, 'file_binary'])
    expect((await ask(kept.app, 'GET /v1/files')).json().items).toEqual([])
  })

  it('is refused with a plan that is none, before anything is kept', async () => {
    const bad = `?columns=${encodeURIComponent('{"columns":{"무게":"weight"}}')}`
    const answer = await upload(kept.app, text, { query: bad })
    expect(answer.json()).toMatchObject({ code: 'option_bad' })
    expect((await ask(kept.app, 'GET /v1/files')).json().items).toEqual([])
  })

  it('is judged by its plan, again too, and after a person was erased from it', async () => {
    const sent = await upload(kept.app, iconv.encode(text, 'cp949'), { query })
    const { file, assessment } = sent.json()
    expect(file.columns).toEqual(plan)
    expect(await endOf(kept.app, assessment)).toMatchObject({
      state: 'done',
      lines: 2,
      problems: 0,
    })
    const inputOf = async (parcel: string) => {
      const { judgements } = (await ask(kept.app, `GET /v1/parcels/${parcel}`)).json()
      return judgements[0].lines[0].input
    }
    expect(await inputOf('F2')).toMatchObject({
      ...{ goods: '바지', seller: '가게', parcel_weight_g: '1000', declared_on: '2026-02-03' },
    })
    const again = await ask(kept.app, `POST /v1/files/${file.id}/assessments`, { payload: {} })
    const second = await endOf(kept.app, again.json().assessment)
    expect(second).toMatchObject({ state: 'done', lines: 2, problems: 0 })
    await kept.close()
    const store = await openStore(options.place, { file: options.keyFile! })
    const erased = await erase(store, options.folder, 'P111111111111', new Date())
    await store.sql.close()
    kept = await keptApp(engine, { keep: options })
    expect(erased).toMatchObject({ reduced: 1, files: 0, unread: 0 })
    const third = await ask(kept.app, `POST /v1/files/${file.id}/assessments`, { payload: {} })
    expect(await endOf(kept.app, third.json().assessment)).toMatchObject({ lines: 2, problems: 0 })
    expect(await inputOf('F1')).toMatchObject({ goods: '셔츠', seller: '가게' })
    expect(await inputOf('F2')).toMatchObject({ goods: '바지', parcel_weight_g: '1000' })
  }, 120_000)
})
