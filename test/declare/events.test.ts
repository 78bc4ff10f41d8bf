import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Unusable } from '../../src/basis/problem.js'
import { declareCommand } from '../../src/doors/cli/declare.js'
import { declareFetchCommand } from '../../src/doors/cli/declare-fetch.js'
import type { Options } from '../../src/doors/cli/options.js'
import { runCommand } from '../command.js'
import { scratch } from '../scratch.js'

const folder = scratch('declare-events')
const number = 'ZZ99926000001X'

describe('declare event', () => {
  it('notes what fits, and refuses what does not', async () => {
    const events = join(folder, 'noted.csv')
    const note = (...words: readonly string[]) =>
      runCommand(declareCommand, 'event', number, ...words, '--events', events)
    expect((await note('submit', '--on', '2026-11-05')).exit).toBe(0)
    const early = await note('load', '--on', '2026-11-06', '--lang', 'en')
    expect([early.exit, early.err]).toEqual([1, expect.stringContaining('event_not_allowed')])
    expect((await note('accept', '--on', '2026-11-05')).out).toContain('수리')
    expect(readFileSync(events, 'utf8')).toBe(
      `declaration,event,on,value\n${number},submit,2026-11-05,\n${number},accept,2026-11-05,\n`,
    )
    const made = async (name: string) => {
      const out = join(folder, name)
      await runCommand(declareCommand, 'calendar', events, '--on', '2026-11-10', '--out', out)
      return readFileSync(out, 'utf8')
    }
    expect(await made('calendar.txt')).toContain('2026-12-07  27일 남음')
    expect(await made('calendar.ics')).toContain('BEGIN:VCALENDAR')
  })

  it('says where a file of events is wrong', async () => {
    const events = join(folder, 'wrong.csv')
    const rows = ['declaration,event,on', ',submit,2026-11-05', `${number},fly,2026-11-05`]
    writeFileSync(events, `${[...rows, `${number},submit,5.11.2026`].join('\n')}\n`)
    const { exit, err } = await runCommand(declareCommand, 'states', events, '--lang', 'en')
    expect(exit).toBe(1)
    for (const place of [
      'value_missing (2 declaration)',
      'event_unknown (3 event)',
      'day_bad (4 on)',
    ]) {
      expect(err).toContain(place)
    }
  })
})

const root = 'expDclrNoPrExpFfmnBrkdQryRtnVo'
const answer = (inner: string, count = 1) =>
  `<?xml version="1.0"?><${root}><ntceInfo></ntceInfo><tCnt>${count}</tCnt>${inner}</${root}>`
const own = 'expDclrNoPrExpFfmnBrkdQryRsltVo'
const part = 'expDclrNoPrExpFfmnBrkdDtlQryRsltVo'
const days =
  '<acptDt>20261105</acptDt><shpmCmplYn>N</shpmCmplYn><loadDtyTmlm>20261205</loadDtyTmlm>'
const accepted = `<${own}><expDclrNo>${number}</expDclrNo>${days}</${own}>`
const left = (bill: string, day: string) =>
  `<${part}><blNo>${bill}</blNo><tkofDt>${day}</tkofDt></${part}>`
const loaded = accepted.replace('>N<', '>Y<') + left('B1', '20261109') + left('B2', '20261111')

type Step = (response: ServerResponse) => void
const sends =
  (status: number, body: string, head = {}): Step =>
  response =>
    response.writeHead(status, head).end(body)

const inspected = '<expInscTrgtYn>Y</expInscTrgtYn><expInscCmplYn>N</expInscCmplYn>'

describe('declare fetch, against a server with the shapes of UNI-PASS', () => {
  const key = 'secret+key/=='
  let server: Server
  let steps: Step[]
  let asked: URL[]
  let events = ''
  const before = process.env['GWANMUN_UNIPASS_KEY']

  beforeEach(async ({ task }) => {
    process.env['GWANMUN_UNIPASS_KEY'] = key
    asked = []
    events = join(folder, `${task.id}.csv`)
    writeFileSync(events, `declaration,event,on,value\n${number},submit,2026-11-05,\n`)
    server = createServer((request, response) => {
      asked.push(new URL(request.url!, 'http://127.0.0.1'))
      steps[Math.min(asked.length, steps.length) - 1]!(response)
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  })
  afterEach(async () => {
    if (before === undefined) delete process.env['GWANMUN_UNIPASS_KEY']
    else process.env['GWANMUN_UNIPASS_KEY'] = before
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  })

  const patience = { timeoutMs: 300, pausesMs: [5, 10], gapMs: 1 }
  const command = (words: readonly string[], options: Options) =>
    declareFetchCommand(words, options, patience)
  function asking(given: readonly Step[], ...more: readonly string[]) {
    steps = [...given]
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`
    return runCommand(command, events, '--url', url, '--on', '2026-11-27', ...more)
  }
  const fetched = (...given: readonly Step[]) => asking(given)

  it('asks with the number and the key, and notes acceptance', async () => {
    const { exit } = await fetched(sends(200, answer(accepted)))
    expect(exit).toBe(0)
    expect(asked[0]!.searchParams.get('expDclrNo')).toBe(number)
    expect(asked[0]!.searchParams.get('crkyCn')).toBe(key)
    expect(readFileSync(events, 'utf8')).toContain(`${number},accept,2026-11-05,\n`)
  })

  it('notes loading on the day on which the last part left', async () => {
    await fetched(sends(200, answer(loaded)))
    expect(readFileSync(events, 'utf8')).toContain(`${number},load,2026-11-11,\n`)
  })

  it('notes nothing that does not fit what was noted, and says so', async () => {
    const early = sends(200, answer(accepted.replace('20261105', '20261104')))
    const { exit, err } = await fetched(early)
    expect([exit, err]).toEqual([1, expect.stringContaining('event_too_early')])
    expect(readFileSync(events, 'utf8').split('\n')).toHaveLength(3)
  })

  it('tries again after a fault of the server, and waits as long as it is asked to', async () => {
    const busy = sends(503, 'busy', { 'retry-after': '0' })
    const { exit } = await fetched(busy, busy, sends(200, answer(accepted)))
    expect([exit, asked.length]).toEqual([0, 3])
  })

  it('notes nothing where the service knows nothing', async () => {
    const { out } = await fetched(sends(200, answer('', 0)))
    expect(out).toContain('조회되지 않음')
    expect(readFileSync(events, 'utf8').split('\n')).toHaveLength(3)
  })

  it.each([
    ['a refusal', sends(200, answer('', -1).replace('<ntceInfo>', `<ntceInfo>bad key ${key}`))],
    ['an answer that is none', sends(404, '<html>not here</html>')],
    ['a server that stays away', sends(503, 'busy')],
    ['text that is no XML', sends(200, `oops ${key}`)],
  ])('says so of %s, and never tells the key', async (_, step) => {
    const error = await fetched(step).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Unusable)
    expect((error as Unusable).message).not.toContain('secret')
    expect(readFileSync(events, 'utf8').split('\n')).toHaveLength(3)
  })

  it.each([
    ['loading', 'elcmExpLoadInfoQry', '<loadCmplYn>Y</loadCmplYn>', '적재 완료: 예'],
    ['inspection', 'expLdpInscInfoQry', inspected, '검사 대상: 예, 검사 완료: 아니요'],
    ['loading', 'elcmExpLoadInfoQry', '<loadCmplYn>P</loadCmplYn>', "적재 완료: 'P'"],
    ['loading', 'elcmExpLoadInfoQry', '<loadCmplYn/>', '적재 완료: 모름'],
  ])('tells what the service of %s says, and notes nothing', async (query, name, inner, told) => {
    const body = `<${name}RtnVo><ntceInfo/><${name}RsltVo>${inner}</${name}RsltVo></${name}RtnVo>`
    const { exit, out } = await asking([sends(200, body)], '--query', query)
    expect([exit, out]).toEqual([0, `${number}  ${told}\n`])
    expect(asked[0]!.search).toContain(`=${number}`)
    expect(readFileSync(events, 'utf8').split('\n')).toHaveLength(3)
    const none = await asking(
      [sends(200, `<${name}RtnVo><tCnt>0</tCnt></${name}RtnVo>`)],
      '--query',
      query,
    )
    expect(none.out).toContain('조회되지 않음')
  })

  it('asks for the state of the last amendment, with the code that is given', async () => {
    const rows = ['accept,2026-11-05,', 'correct,2026-11-10,', 'correct,2026-11-12,']
    appendFileSync(events, rows.map(row => `${number},${row}\n`).join(''))
    const name = 'mdfyPrcsSttsBrkdQry'
    const inner =
      '<mdfyRqstPrcsStcd>02</mdfyRqstPrcsStcd><mdfyRqstPrcsStcdNm>처리완료</mdfyRqstPrcsStcdNm>'
    const row = `<${name}RsltVoLst>${inner}</${name}RsltVoLst>`
    const body = `<${name}RtnVo>${row}</${name}RtnVo>`
    const { out } = await asking([sends(200, body)], '--query', 'amendment', '--kind', '1')
    expect(out).toBe(`${number}  처리완료 (02)\n`)
    const { searchParams } = asked[0]!
    expect(['dcshSbmtNo', 'imexTpcd', 'mdfyRqstDgcnt'].map(one => searchParams.get(one))).toEqual([
      ...[number, '1', '2'],
    ])
    await expect(asking([sends(200, body)], '--query', 'amendment')).rejects.toThrow(Unusable)
    const bare = sends(200, body.replace(inner, '<mdfyRqstDgcnt>2</mdfyRqstDgcnt>'))
    const without = await asking([bare], '--query', 'amendment', '--kind', '1')
    expect(without.out).toBe(`${number}  모름\n`)
  })
})
