/** The MCP door: tools with the schemas of the HTTP interface, answered by the same questions. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mcpServer } from '../../src/doors/mcp/mcp.js'
import { desk, openApp, shirt } from '../http/desk.js'

const main = fileURLToPath(new URL('../../dist/doors/cli/main.js', import.meta.url))
const client = new Client({ name: 'test', version: '0' })

const claim = {
  ...{ id: 'a', text: 'purchases of 2023', series: 'direct_purchases', measure: 'level' },
  ...{ value: '6.76', unit: 'trillion KRW', period: '2023' },
}

/** What a tool answers is looked at member by member. */
type Json = ReturnType<typeof JSON.parse>

// The client holds each answer against the schema that the tool declares.
const call = (name: string, given: object): Promise<Json> =>
  client.callTool({ name, arguments: { ...given } })

beforeAll(async () => {
  const [near, far] = InMemoryTransport.createLinkedPair()
  await mcpServer(desk).connect(far)
  await client.connect(near)
  await client.listTools()
})
afterAll(() => client.close())

describe('the tools', () => {
  it('are ten questions in both languages, which change nothing', async () => {
    const { tools } = await client.listTools()
    const names = [
      ...['assess', 'explain', 'schedule_find', 'schedule_line', 'law_on'],
      ...['figures_list', 'figures_show', 'figures_balance', 'figures_compare', 'claims_check'],
    ]
    expect(tools.map(one => one.name)).toEqual(names)
    for (const one of tools) {
      expect(one.description).toMatch(/[가-힣]/)
      expect(one.annotations?.readOnlyHint).toBe(true)
      expect(JSON.stringify(one)).not.toMatch(/"\$ref":"(?!#\/\$defs\/)/)
    }
  })

  it('judge as the HTTP door does', async () => {
    const given = { lines: [shirt], sentences: true }
    const { structuredContent, content } = await call('assess', given)
    const app = await openApp()
    const { body } = await app.inject({ method: 'POST', url: '/v1/assessments', payload: given })
    await app.close()
    expect(structuredContent).toEqual(JSON.parse(body))
    expect(JSON.parse(content[0].text)).toEqual(structuredContent)
  })

  it.each([
    ['explain', { lines: [shirt] }],
    ['schedule_find', { q: '티셔츠' }],
    ['schedule_line', { code: '6109.10' }],
    ['law_on', { as_of: '2026-02-03', key: 'kr.customsActRule' }],
    ['figures_show', { series: 'ecommerce_exports', period: '2023' }],
    ['figures_balance', { period: '2023' }],
    ['figures_compare', { first: 'direct_sales@2023', second: 'ecommerce_exports@2023' }],
    ['claims_check', { claims: [claim] }],
  ])('%s answers in its shape', async (name, given) => {
    const answer = await call(name, given)
    expect(answer.isError).toBeUndefined()
    expect(Object.keys(answer.structuredContent).length).toBeGreaterThan(1)
  })

  it.each([
    ['assess', {}, 'member_missing'],
    ['assess', { lines: [{ ...shirt, declared_on: 'today' }] }, 'day_bad'],
    ['explain', { lines: [shirt], parcel: 'B' }, 'parcel_not_found'],
    ['schedule_line', { code: '9999999999' }, 'thing_not_found'],
    ['law_on', { as_of: 'today' }, 'member_value_bad'],
    ['figures_show', { series: 'nothing' }, 'series_unknown'],
    ['figures_balance', { period: '20x3' }, 'option_bad'],
    ['claims_check', { claims: [{ id: 'a' }] }, 'member_missing'],
  ])('%s tells what is wrong with %j: %s', async (name, given, code) => {
    const answer = await call(name, given)
    expect(answer.isError).toBe(true)
    const [problem] = JSON.parse(answer.content[0].text).problems
    expect(problem.code).toBe(code)
    expect(problem.message.ko).toMatch(/[가-힣]/)
  })

  it('lists the series, and refuses what is not to be compared', async () => {
    const { structuredContent: listed } = await call('figures_list', {})
    expect(listed.series.map((one: Json) => one.id)).toContain('direct_purchases')
    const pair = { first: 'direct_sales@2023', second: 'ecommerce_exports@2023' }
    const { structuredContent: found } = await call('figures_compare', pair)
    expect(found.answers).toEqual([])
    expect(found.refusals[0].reason).toBe('two_scopes')
    const { structuredContent: judged } = await call('claims_check', { claims: [claim] })
    expect(judged.claims[0].verdict).toBe('holds_for_vintage')
  })

  it('are no others', async () => {
    await expect(call('erase', {})).rejects.toThrow('no tool erase')
  })
})

it('gwanmun mcp speaks over standard input and output', async () => {
  expect(existsSync(main), 'dist is not built; run npm run build').toBe(true)
  const transport = new StdioClientTransport({ command: process.execPath, args: [main, 'mcp'] })
  const own = new Client({ name: 'test', version: '0' })
  await own.connect(transport)
  const { tools } = await own.listTools()
  expect(tools.length).toBe(10)
  const answer: Json = await own.callTool({ name: 'assess', arguments: { lines: [shirt] } })
  expect(answer.structuredContent.answers[0].state).toBe('judged')
  await own.close()
})
