/** No sentence for people holds a bare code of ours: reasons, papers, problems, law, texts of pages. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { declareColumns } from '../console/src/column-names.js'
import {
  inboundLabels,
  type Labels,
  labelsOf,
  plainSentence,
} from '../src/assess/plain-sentence.js'
import { saidElsewhere } from '../src/assess/said-elsewhere.js'
import { codes } from '../src/basis/codes.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A word with an underscore, a key of the law, an option, a command of ours. */
const code =
  /(?<![\w.{/])(?:[a-z]+(?:_[a-z0-9]+)+|kr\.\w[\w.]*|--[a-z][a-z-]*|gwanmun [a-z]+)(?![\w}])/g

/** Names of files and of columns that stand for themselves, each with why. */
const shown: Readonly<Record<string, string>> = {
  krw_per_unit: 'the header that a file of rates has to have, written as it has to stand there',
  orders_export: 'the name that Shopify gives to its file',
  converted_krw: 'a column of the file of orders, named where the file is mended',
}

function codesIn(sentence: string): readonly string[] {
  const bare = sentence.replaceAll(/\{\w+\}/g, '')
  return (bare.match(code) ?? []).filter(found => !(found in shown))
}

interface Pair {
  readonly ko: string
  readonly en: string
}

/** All pairs of texts in what a module holds. */
function pairsIn(value: unknown, seen = new Set<unknown>()): readonly Pair[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const { ko, en } = value as Partial<Pair>
  const own = typeof ko === 'string' && typeof en === 'string' ? [{ ko, en }] : []
  const inner = value instanceof Map ? [...value.values()] : Object.values(value)
  return [...own, ...inner.flatMap(one => pairsIn(one, seen))]
}

async function pairsOf(folder: string, isOurs = (_: string) => true): Promise<readonly Pair[]> {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /(?<!\.test)\.ts$/.test(name) && isOurs(name))
    .sort()
  const seen = new Set<unknown>()
  const all: Pair[] = []
  for (const name of names) {
    const module: unknown = await import(pathToFileURL(join(root, folder, name)).href)
    all.push(...pairsIn({ ...(module as object) }, seen))
  }
  return all
}

function bareCodes(pairs: readonly Pair[], labels: Labels): readonly string[] {
  const told = pairs.flatMap(({ ko, en }) => [
    plainSentence(ko, 'ko', labels),
    plainSentence(en, 'en', labels),
  ])
  return told.filter(sentence => codesIn(sentence).length > 0)
}

/** Said to those who write the files, of the words that stand there: no page says it. */
const ofFiles: Readonly<Record<string, string>> = {
  'answer-fields.ts': 'describes the columns of the answers, whose values are words of the file',
  'cn/match/mismatches.ts':
    'said by a command alone, of the columns of the three files it compares',
}

const ofDeclarations = labelsOf(declareColumns)

describe('sentences for people hold words, not codes', () => {
  it.each([
    ['src/assess', inboundLabels, 400],
    ['src/landed', ofDeclarations, 400],
    ['src/declare', ofDeclarations, 100],
    ['src/law', inboundLabels, 400],
  ] as const)('%s', async (folder, labels, least) => {
    const pairs = await pairsOf(folder, name => !(name in ofFiles))
    expect(pairs.length).toBeGreaterThan(least)
    expect(bareCodes(pairs, labels)).toEqual([])
  })

  it('each rule of what is said elsewhere changes a sentence of ours, after those before it', async () => {
    const folders = ['src/assess', 'src/landed', 'src/declare', 'src/law']
    const found = await Promise.all(folders.map(folder => pairsOf(folder)))
    const used = new Set<RegExp>()
    for (const { ko, en } of [...codes, ...found.flat()]) {
      for (const sentence of [ko, en]) {
        saidElsewhere.reduce((text, { said, here }) => {
          if (said.test(text)) used.add(said)
          return text.replace(said, here)
        }, sentence)
      }
    }
    expect(saidElsewhere.map(one => one.said).filter(said => !used.has(said))).toEqual([])
  })

  /** What only the terminal or whoever starts the server can meet. */
  const ofTerminal = new Set<string>([
    ...['option_bad', 'argument_missing', 'personal_column_kept', 'run_locked', 'option_unused'],
    ...['memory_too_small', 'disk_too_small', 'store_lost', 'store_locked', 'store_needed'],
    ...['port_taken', 'store_near_ceiling', 'replay_differs', 'audit_too_young', 'keys_elsewhere'],
    // Of programs: no page sends what it refuses.
    ...['csrf_bad', 'path_unknown', 'token_bad', 'password_prompt'],
  ])

  it('problems as pages tell them', () => {
    const told = codes.filter(one => !ofTerminal.has(one.code))
    expect(told.length).toBeGreaterThan(190)
    const labels = labelsOf([...declareColumns])
    const all = new Map([...labels, ...inboundLabels])
    expect(bareCodes(told, all)).toEqual([])
  })

  it('texts of the console', async () => {
    const names = readdirSync(join(root, 'console/src')).filter(name => /^texts.*\.ts$/.test(name))
    expect(names.length).toBeGreaterThan(12)
    const found: string[] = []
    for (const name of names) {
      const module = (await import(
        pathToFileURL(join(root, 'console/src', name)).href
      )) as Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>>
      const texts = Object.values(module).flatMap(table => Object.entries(table))
      for (const [key, pair] of texts) {
        if (pair.some(text => codesIn(text).length > 0)) found.push(`${key}: ${pair.join(' / ')}`)
      }
    }
    expect(found).toEqual([])
  })

  it.each([
    ['rate_missing가 있습니다', ['rate_missing']],
    ['값 kr.customsAct.day을 보십시오', ['kr.customsAct.day']],
    ['use --rates here', ['--rates']],
    ['run gwanmun keys rotate', ['gwanmun keys']],
    ['{value}와 krw_per_unit', []],
    ['https://example.org/a_b 열기', []],
  ])('finds them: %s', (sentence, wanted) => expect(codesIn(sentence)).toEqual(wanted))
})
