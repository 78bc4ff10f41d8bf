/** `gwanmun mcp`: answers a language model over standard input and output. */
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import {
  CallToolRequestSchema,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
} from '@modelcontextprotocol/sdk/types.js'
import { type Desk, openDesk } from '../../ask/desk.js'
import { codeId, codeOf } from '../../basis/codes.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import type { BenchFiles } from '../../files/load-bench.js'
import { packageVersion } from '../../files/package-version.js'
import { answerTool, tools } from './tools.js'

const instructions = `Gwanmun judges parcels that enter Korea from abroad, under the law of their day.
null and an empty amount mean "not known", never 0. Say so, and name the reason (reasons, sentences).
Amounts in won are exact. Leave local_freight and local_tax at 0 where there are none: blank is unknown.
Published figures have vintages: set two against each other by figures_compare only, and tell its refusals.
A verdict on a claim is told with its reservations.
The answers are for information and do not replace a decision of the customs office.`

/** A server over a desk, ready to be connected. */
export function mcpServer(desk: Desk): Server {
  const about = { name: 'gwanmun', title: '관문 — Gwanmun', version: desk.version }
  const server = new Server(about, { capabilities: { tools: {} }, instructions })
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [...tools] }))
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const { name, arguments: given = {} } = params
    const answer = answerOrMistake(desk, name, given)
    if (!answer) throw new McpError(ErrorCode.InvalidParams, `no tool ${name}`)
    return { ...answer }
  })
  return server
}

/** The message of an unforeseen error may repeat what was given, so nothing of it is told. */
function answerOrMistake(desk: Desk, name: string, given: unknown) {
  try {
    return answerTool(desk, name, given)
  } catch {
    throw new McpError(ErrorCode.InternalError, codeOf(codeId['server_mistake']!).en)
  }
}

/** Answers until the other side closes. */
export async function connect(desk: Desk, transport: Transport): Promise<void> {
  const server = mcpServer(desk)
  const closed = new Promise<void>(resolve => {
    server.onclose = resolve
  })
  await server.connect(transport)
  await closed
}

/** Runs the command; its exit status is 0 when the other side closes. */
export async function mcpCommand(words: readonly string[], options: BenchFiles): Promise<number> {
  if (words.length > 0) throw new Unusable(fileProblem(codeId['option_bad']!, words.join(' ')))
  const desk = openDesk(options, packageVersion())
  const transport = new StdioServerTransport()
  process.stdin.once('end', () => void transport.close())
  await connect(desk, transport)
  return 0
}
