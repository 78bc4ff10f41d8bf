/** `gwanmun declare build FILE --profile P --serial N`: declarations as files, and what is still asked. */
import { mkdirSync, rmSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Problem } from '../../basis/problem.js'
import type { Declaration } from '../../declare/declaration.js'
import { buildOrders } from '../../files/declare/build-orders.js'
import {
  digestOf,
  type MadeFile,
  type SheetForm,
  sheetForms,
  usualForms,
} from '../../files/declare/declaration-files.js'
import { problemLine, problemsHeader } from '../../files/problems-csv.js'
import { written } from '../../files/sink.js'
import { badOption, missingArgument } from './bad-option.js'
import { complainOf } from './complain.js'
import { declareInput, declareOptions, pathsRead, wayOption } from './declare-input.js'
import { languageOf, say } from './language.js'
import { allowOnly, countOption, type Options } from './options.js'
import { refuseOverwriting } from './refuse-overwriting.js'

function formsOption(given: readonly string[] | undefined): readonly SheetForm[] {
  if (given === undefined) return usualForms
  const stray = given.find(one => !sheetForms.some(form => form === one))
  if (stray !== undefined) throw badOption(`--form ${stray} (${sheetForms.join(', ')})`)
  return given as readonly SheetForm[]
}

function eraOption(value: string | undefined): 'xml' | 'edi' {
  if (value === undefined || value === 'xml') return 'xml'
  if (value === 'edi') return value
  throw badOption(`--era ${value} (xml, edi)`)
}

export function outFolder(input: string, options: Options, kind: string): string {
  if (options.out !== undefined) return options.out
  const name = input === '-' ? 'stdin' : basename(input)
  return `${name.slice(0, name.length - extname(name).length)}.${kind}`
}

async function put(folder: string, { name, bytes }: MadeFile): Promise<void> {
  await written(join(folder, name), sink => {
    sink.write(bytes)
    return sink.finish()
  })
}

/** Writes files one by one, whole or not at all, and the manifest last. */
export async function putAll(
  folder: string,
  files: readonly MadeFile[],
  told: object,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  rmSync(join(folder, 'manifest.json'), { force: true })
  for (const file of files) await put(folder, file)
  const digests = files.map(({ name, bytes }) => ({ file: name, sha256: digestOf(bytes) }))
  const manifest = { format: 1, ...told, files: digests }
  const bytes = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
  await put(folder, { name: 'manifest.json', bytes })
}

export function problemsFile(input: string, problems: readonly Problem[]): MadeFile {
  const lines = problems.map(one => problemLine(basename(input), one))
  return { name: 'problems.csv', bytes: Buffer.from([problemsHeader, ...lines].join('')) }
}

function declarationsJson(declarations: readonly Declaration[]): readonly object[] {
  return declarations.map(({ name, orders, way, values }) => {
    return {
      declaration: name,
      number: values.number,
      orders,
      way,
      declared_fob_krw: Number(values.fob_krw),
    }
  })
}

/** Runs the command; its exit status is 1 where a declaration could not be built. */
export async function declareBuildCommand(
  words: readonly string[],
  options: Options,
): Promise<number> {
  allowOnly(options, [...declareOptions, 'way', 'serial', 'era', 'form', 'out'])
  const language = languageOf(options.lang)
  const serial = countOption('serial', options.serial, 1)
  if (serial === undefined) throw missingArgument('--serial')
  const forms = formsOption(options.form)
  const era = eraOption(options.era)
  const read = await declareInput(words, options, true)
  const folder = outFolder(read.input, options, 'declarations')
  refuseOverwriting([...pathsRead(read.input, options), folder])
  const asked = { forms, way: wayOption(options.way), serial, era }
  const { declarations, next, left, ...made } = buildOrders(read, asked)
  const all = [...made.problems, ...made.warnings]
  const files = [...made.files, problemsFile(read.input, all)]
  const told = { declarations: declarationsJson(declarations), next_serial: next }
  await putAll(folder, files, told)
  complainOf(all, language)
  const count = declarations.length
  const text = say(
    language,
    `신고 ${count}건을 ${folder}에 썼습니다. 쓰지 못한 신고 ${left.length}건. 다음 일련번호 ${next}\n`,
    `${count} declarations written to ${folder}; ${left.length} not. Next serial number ${next}\n`,
  )
  process.stdout.write(options.json ? `${JSON.stringify({ folder, ...told }, null, 2)}\n` : text)
  return made.problems.length > 0 ? 1 : 0
}
