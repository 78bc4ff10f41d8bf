/** The OpenAPI document and the client that are kept in the repository. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateApi } from 'swagger-typescript-api'
import { Desk } from '../src/ask/desk.js'
import { buildApp } from '../src/doors/http/app.js'
import { openApiOf } from '../src/doors/http/openapi.js'
import { loadBench } from '../src/files/load-bench.js'

const indent = 1

/** The document as it is answered at `/openapi.json`. */
export async function openApiText(root: string): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const desk = new Desk({ bench: loadBench({}), version })
  const app = await buildApp({ desk })
  const text = JSON.stringify(openApiOf(app.operations, version), null, indent)
  await app.close()
  return `${text}\n`
}

/** The client in TypeScript, made from the document alone. */
export async function clientText(document: string): Promise<string> {
  const { files } = await generateApi({
    spec: JSON.parse(document),
    fileName: 'gwanmun.ts',
    output: false,
    silent: true,
    httpClientType: 'fetch',
    apiClassName: 'Gwanmun',
    moduleNameFirstTag: true,
    extractEnums: false,
    generateUnionEnums: true,
    sortTypes: true,
    hooks: { onFormatRouteName: ({ moduleName }, name) => withoutModule(moduleName, name) },
  })
  return `${head}${files.map(file => file.fileContent).join('\n')}`
}

const head = '/** Generated from docs/openapi.json by `npm run generate`. */\n'

/** `assessments.assessmentsCreate` is `assessments.create`. */
function withoutModule(module: string, name: string): string {
  if (!name.startsWith(module) || name === module) return name
  const own = name.slice(module.length)
  return `${own[0]!.toLowerCase()}${own.slice(1)}`
}
