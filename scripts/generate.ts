/** Writes everything that is made from tables in the source; `--check` fails where it is stale. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { answerFields } from '../src/assess/answer-fields.js'
import { shippedLists } from '../src/assess/goods.js'
import { inboundReasons } from '../src/assess/reasons.js'
import { requirementCodes, severities } from '../src/assess/requirement-ids.js'
import { requirementTexts, severityTexts } from '../src/assess/requirement-texts.js'
import { answerTo, codes } from '../src/basis/codes.js'
import { declarationFields } from '../src/declare/declaration-fields.js'
import { parcelFields } from '../src/declare/parcel-info.js'
import { profileFields } from '../src/declare/profile.js'
import { declarationSchema } from '../src/files/declare/declaration-schema.js'
import type { Reason } from '../src/judge/reasons.js'
import { landedFields } from '../src/landed/answer-fields.js'
import { sharedReasonCodes, sharedReasons } from '../src/landed/general-reasons.js'
import { destinations } from '../src/landed/registry.js'
import { allProvisions } from '../src/law/all-laws.js'
import { kr } from '../src/law/kr/index.js'
import { provisionsOf } from '../src/law/law-on.js'
import { fields } from '../src/parcel/fields.js'
import { outboundFields } from '../src/parcel/outbound-fields.js'
import { lawLists } from './law-lists.js'
import { clientText, openApiText } from './openapi.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const isCheck = process.argv.includes('--check')
const rulesFile = 'src/assess/rules-hash.ts'
const ruleRooms = ['basis', 'law', 'parcel', 'judge', 'assess']
const landedRooms = ['basis', 'law', 'parcel', 'judge', 'landed']
const landedRulesFile = 'src/landed/rules-hash.ts'
const stale: string[] = []

function put(path: string, content: string): void {
  const file = join(root, path)
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (before === content) return
  stale.push(path)
  if (!isCheck) writeFileSync(file, content)
}

/** Replaces what stands between two marks of a document. */
function putBetween(path: string, name: string, content: string): void {
  const file = join(root, path)
  if (!existsSync(file)) throw new Error(`${path} is missing`)
  const text = readFileSync(file, 'utf8')
  const open = `<!-- generated:${name} -->`
  const from = text.indexOf(open)
  const to = text.indexOf('<!-- /generated -->', from)
  if (from < 0 || to < 0) throw new Error(`${path} has no place for ${name}`)
  put(path, `${text.slice(0, from + open.length)}\n\n${content}\n${text.slice(to)}`)
}

function ruleSources(rooms: readonly string[]): readonly string[] {
  return rooms
    .flatMap(room =>
      readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
        .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .map(name => relative(root, join(root, 'src', room, name)).replaceAll('\\', '/')),
    )
    .filter(path => path !== rulesFile && path !== landedRulesFile)
    .sort()
}

/** The digest of the law and the rules: every source of the rooms that judge. */
function rulesHash(rooms: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of ruleSources(rooms)) {
    const text = readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')
    hash.update(`${path}\n${text}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n').concat('\n')
}

function codesPage(): string {
  const rows = codes.map(one => {
    const { exit, retryable } = answerTo[one.no]
    const cells = [String(one.id), `\`${one.code}\``, one.no, String(one.http), String(exit)]
    return [...cells, retryable ? 'yes' : 'no', one.ko, one.en]
  })
  const head = ['#', 'code', 'kind', 'HTTP', 'exit', 'retry', '한국어', 'English']
  const note = 'Generated from the table of codes. Numbers are never used again.'
  return `# 코드 — Codes\n\n${note}\n\n${table(head, rows)}`
}

const reasonRow = ({ code, reason }: { readonly code: string; readonly reason: Reason }) => [
  `\`${code}\``,
  reason.weight,
  reason.standing ?? '',
  reason.rests.map(key => `\`${key}\``).join(' '),
  reason.ko,
  reason.en,
]

/** Reasons of orders out of Korea: those that all destinations share, and those of each. */
function landedReasons(head: readonly string[]): string {
  const shared = sharedReasonCodes.map(code => reasonRow({ code, reason: sharedReasons[code] }))
  const own = destinations.map(({ ko, en, reasons }) => {
    const rows = reasons.slice(sharedReasonCodes.length).map(reasonRow)
    return `### ${ko} — ${en}\n\n${table(head, rows)}`
  })
  return [
    '## 나가는 주문 — Orders out of Korea\n',
    'These codes stand in the column `reasons` of `gwanmun landed`; those of all destinations come first.\n',
    ...[table(head, shared), ...own],
  ].join('\n')
}

function reasonsPage(): string {
  const rows = inboundReasons.map(reasonRow)
  const head = ['code', 'weight', 'standing of its own', 'rests on', '한국어', 'English']
  const note = 'Generated from the rules. These codes stand in the column `reasons`.'
  return `# 사유 — Reasons\n\n${note}\n\n${table(head, rows)}`
}

/** Reasons of what orders pay at their destinations. */
function landedReasonsPage(): string {
  const head = ['code', 'weight', 'standing of its own', 'rests on', '한국어', 'English']
  const note = 'Generated from the rules. These codes stand in the column `reasons` of `landed`.'
  return `# 도착지의 사유 — Reasons at destinations\n\n${note}\n\n${landedReasons(head)}`
}

function landedRequirements(): readonly (readonly string[])[] {
  const all = new Map(destinations.flatMap(one => Object.entries(one.requirements)))
  return [...all].map(([code, { rests, ko, en }]) => [
    ...[`\`${code}\``, rests.map(key => `\`${key}\``).join(' '), ko, en],
  ])
}

function requirementsPage(): string {
  const rows = requirementCodes.map(code => {
    const { title, authority, rests, asks, look } = requirementTexts[code]
    return [
      `\`${code}\``,
      `${title.ko} — ${title.en}`,
      `${authority.ko} — ${authority.en}`,
      rests.map(key => `\`${key}\``).join(' '),
      `${asks.ko} (볼 것: ${look.ko})`,
      `${asks.en} (look at: ${look.en})`,
    ]
  })
  const head = ['code', '요건 — requirement', '관할 — authority', 'rests on', '한국어', 'English']
  const own = severities.flatMap((severity, at) =>
    at === 0 ? [] : [[`\`${severity}\``, severityTexts[at]!.ko, severityTexts[at]!.en]],
  )
  const prefixes = shippedLists.requirements.rows.map(row => [
    row.prefix,
    `\`${row['requirement']}\``,
    row['when']!,
    row['standing']!,
  ])
  return [
    '# 요건·서류 — Papers and permits\n',
    'Generated from the rules. These codes stand in the column `requirements`, in this order within a',
    'severity; what decides a severity is told in [interface.md](interface.md).\n',
    table(['severity', '한국어', 'English'], own),
    table(head, rows),
    '## 품목번호 — HS prefixes\n',
    'Our reading of the acts. `sure`: goods of the code are these; `unclear`: they may be; `named`: only',
    'the name of the goods can tell; `none`: they are not. Words of names: `requirementWords` in',
    '[lists.json](lists.json).\n',
    table(['prefix', 'requirement', 'when', 'standing'], prefixes),
    '## 나가는 주문 — Orders out of Korea\n',
    'These codes stand in the column `requirements` of `gwanmun landed`, by the kind of goods.\n',
    table(['code', 'rests on', '한국어', 'English'], landedRequirements()),
  ].join('\n')
}

/** The law of what comes in; or with `isOther` every other law on board. */
function lawJson(isOther: boolean): string {
  const inbound = new Set(provisionsOf(kr).map(({ key }) => key))
  const provisions = allProvisions()
    .filter(({ key }) => inbound.has(key) !== isOther)
    .map(({ key, provision }) => ({ key, ...provision }))
  return `${JSON.stringify({ format: 1, provisions }, null, 2)}\n`
}

function inputTable(of: typeof fields | typeof outboundFields): string {
  const rows = of.map(field => [
    `\`${field.name}\`${field.required ? ' *' : ''}`,
    field.choices.length > 0 ? field.choices.map(one => `\`${one}\``).join(' ') : field.kind,
    field.of,
    field.unit,
    field.personal ? 'yes' : '',
    field.ko,
    field.en,
  ])
  return table(['column', 'kind', 'of', 'unit', 'personal', '한국어', 'English'], rows)
}

function profileTable(): string {
  const rows = profileFields.map(one => {
    return [`\`${one.name}\``, one.need, one.form, String(one.most), one.ko, one.en]
  })
  return table(['프로필 — profile', 'need', 'form', 'letters', '한국어', 'English'], rows)
}

function parcelTable(): string {
  const rows = parcelFields.map(one => {
    return [`\`${one.name}\``, one.form, one.personal ? 'yes' : '', one.ko, one.en]
  })
  return table(['화물 — parcel', 'form', 'personal', '한국어', 'English'], rows)
}

function declarationTable(): string {
  const rows = declarationFields.map(one => {
    const attribute = one.attribute ? ` @${one.attribute.join('=')}` : ''
    const place = `\`${one.path.join('/')}\`${attribute}`
    const from = one.from === 'made' ? 'made' : `${one.from}: \`${one.column}\``
    const form = `${one.form} ${one.most}`
    return [`\`${one.name}\``, one.block, one.need, form, place, from, `${one.ko} — ${one.en}`]
  })
  return table(['항목 — field', 'block', 'need', 'form', 'XML', 'from', ''], rows)
}

function landedTable(): string {
  const rows = landedFields.map(one => [`\`${one.name}\``, one.kind, one.ko, one.en])
  return table(['column', 'kind', '한국어', 'English'], rows)
}

function outputTable(): string {
  const rows = answerFields.map(one => [`\`${one.name}\``, one.kind, one.unit, one.ko, one.en])
  return table(['column', 'kind', 'unit', '한국어', 'English'], rows)
}

const hash = rulesHash(ruleRooms)
const rulesHead = '/** Generated: the digest of the law and rules that this build judges with. */'
put(rulesFile, `${rulesHead}\nexport const rulesHash = '${hash}'\n`)
const landedHead =
  '/** Generated: the digest of the law and rules that outbound answers are judged with. */'
const landedHash = rulesHash(landedRooms)
put(landedRulesFile, `${landedHead}\nexport const landedRulesHash = '${landedHash}'\n`)
put('docs/codes.md', codesPage())
put('docs/reasons.md', reasonsPage())
put('docs/reasons-landed.md', landedReasonsPage())
put('docs/requirements.md', requirementsPage())
put('docs/law.json', lawJson(false))
put('docs/law-outbound.json', lawJson(true))
put('assets/declare/export-declaration.xsd', declarationSchema())
put('docs/lists.json', `${JSON.stringify({ format: 1, lists: await lawLists(root) }, null, 1)}\n`)
const openApi = await openApiText(root)
put('docs/openapi.json', openApi)
put('clients/typescript/gwanmun.ts', await clientText(openApi))
if (existsSync(join(root, 'docs/interface.md'))) {
  putBetween('docs/interface.md', 'input', inputTable(fields))
  putBetween('docs/interface.md', 'outbound', inputTable(outboundFields))
  putBetween('docs/interface.md', 'landed', landedTable())
  putBetween('docs/interface.md', 'output', outputTable())
}

putBetween('docs/declare.md', 'profile', profileTable())
putBetween('docs/declare.md', 'parcels', parcelTable())
putBetween('docs/declare.md', 'declaration', declarationTable())

for (const path of stale) process.stdout.write(`${isCheck ? 'stale' : 'written'}: ${path}\n`)
if (isCheck && stale.length > 0) {
  process.stdout.write('Run `npm run generate` and commit what it writes.\n')
  process.exitCode = 1
}
