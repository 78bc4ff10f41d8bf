/** The yardstick of the HTTP cases: node:http alone, which parses the same body and decides it. */
import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'

const build = process.argv[2]
const load = file => import(pathToFileURL(`${build}/dist/${file}`).href)
const { assess } = await load('assess/assess.js')
const { loadBench } = await load('files/load-bench.js')
const { loadCodeList } = await load('files/schedule-asset.js')
const bench = loadBench({})
const codeList = loadCodeList()

const server = createServer((request, response) => {
  const parts = []
  request.on('data', part => parts.push(part))
  request.on('end', () => {
    const { lines } = JSON.parse(Buffer.concat(parts).toString('utf8'))
    const body = JSON.stringify(assess(lines, { bench, codeList }))
    response.writeHead(200, { 'content-type': 'application/json' }).end(body)
  })
})
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`))
process.once('SIGTERM', () => process.exit(0))
