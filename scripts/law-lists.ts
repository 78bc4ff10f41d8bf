/** The long lists of the law as tables: every text in `src/law/kr` that is a list with its head. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { agreementMembers } from '../src/law/kr/agreement-members.js'

type Row = Readonly<Record<string, string>>

function rowsOf(list: string): readonly Row[] {
  const [head = '', ...lines] = list.trim().split('\n')
  const names = head.split(',')
  return lines.map(line => {
    const cells = line.split(',')
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))
  })
}

function isList(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('\n') && value !== agreementMembers
}

/** Every list by its name, in the order of the names. */
export async function lawLists(root: string): Promise<Readonly<Record<string, readonly Row[]>>> {
  const folder = join(root, 'src/law/kr')
  const files = readdirSync(folder).filter(name => name.endsWith('.ts') && !name.includes('.test'))
  const found: [string, readonly Row[]][] = [
    ['agreementMembers', rowsOf(`agreement,countries\n${agreementMembers.trim()}`)],
  ]
  for (const file of files) {
    const module: object = await import(pathToFileURL(join(folder, file)).href)
    for (const [name, value] of Object.entries(module)) {
      if (isList(value)) found.push([name, rowsOf(value)])
    }
  }
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)))
}
