/** What a workbook says of itself: its sheets, its shared texts and its number formats. */
import { posix } from 'node:path'
import { causes, tooLarge } from './broken-file.js'
import { workbookBad, type XlsxArchive } from './xlsx-archive.js'
import { readXmlPart, type XmlEvents } from './xlsx-xml.js'

/** How a number is shown: that tells a day and a percentage from a plain number. */
export type NumberForm = 'plain' | 'percent' | 'day'

export interface XlsxBook {
  readonly sheets: readonly { readonly name: string; readonly part: string }[]
  readonly texts: readonly string[]
  /** By the number of a cell's style. */
  readonly forms: readonly NumberForm[]
  /** Days are counted from 1904 instead of 1900. */
  readonly isFrom1904: boolean
}

/** Letters of all shared texts together. */
const mostLetters = 1 << 27
const wordy = { ko: '글이 모두 1억 3,400만 자를 넘음', en: 'more than 134 million letters' }

type Attributes = Readonly<Record<string, string>>

interface Relation {
  readonly kind: string
  readonly part: string
}

const nothing: XmlEvents = { open: () => {}, text: () => {}, close: () => {} }

function onOpen(open: XmlEvents['open']): XmlEvents {
  return { ...nothing, open }
}

/** An attribute by its name without a prefix. */
function attribute(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find(one => one === name || one.endsWith(`:${name}`))
  return key === undefined ? undefined : attributes[key]
}

async function relationsOf(
  archive: XlsxArchive,
  of: string,
): Promise<ReadonlyMap<string, Relation>> {
  const folder = posix.dirname(of)
  const part = posix.join(folder, '_rels', `${posix.basename(of)}.rels`)
  const relations = new Map<string, Relation>()
  await readXmlPart(
    archive,
    part,
    onOpen((name, attributes) => {
      const target = attributes['Target'] ?? ''
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
      const kind = (attributes['Type'] ?? '').split('/').at(-1)!
      relations.set(attributes['Id'] ?? '', { kind, part: path })
    }),
  )
  return relations
}

async function readTexts(archive: XlsxArchive, part: string): Promise<readonly string[]> {
  const texts: string[] = []
  let text = ''
  let isText = false
  let phonetic = 0
  let letters = 0
  await readXmlPart(archive, part, {
    open: name => {
      if (name === 'si') text = ''
      if (name === 'rPh') phonetic++
      isText = name === 't' && phonetic === 0
    },
    text: piece => {
      if (isText) text += piece
    },
    close: name => {
      isText = false
      if (name === 'rPh') phonetic--
      if (name !== 'si') return
      letters += text.length
      if (letters > mostLetters) throw workbookBad(tooLarge(wordy))
      texts.push(text)
    },
  })
  return texts
}

/** Formats that every spreadsheet program has without naming them. */
const builtInDays = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]
const builtInPercents = [9, 10]

function formOfCode(code: string): NumberForm {
  const bareCode = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  if (bareCode.includes('%')) return 'percent'
  return /[yd]/i.test(bareCode) && !/general/i.test(bareCode) ? 'day' : 'plain'
}

async function readForms(archive: XlsxArchive, part: string): Promise<readonly NumberForm[]> {
  const own = new Map<number, NumberForm>()
  const forms: NumberForm[] = []
  let isInCells = false
  const formOf = (id: number): NumberForm => {
    if (builtInPercents.includes(id)) return 'percent'
    return own.get(id) ?? (builtInDays.includes(id) ? 'day' : 'plain')
  }
  await readXmlPart(archive, part, {
    ...nothing,
    open: (name, attributes) => {
      const id = Number(attributes['numFmtId'] ?? 0)
      if (name === 'numFmt') own.set(id, formOfCode(attributes['formatCode'] ?? ''))
      if (name === 'cellXfs') isInCells = true
      if (name === 'xf' && isInCells) forms.push(formOf(id))
    },
    close: name => {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return forms
}

/** Reads what stands around the sheets. Throws `Unusable` where it is no workbook. */
export async function readXlsxBook(archive: XlsxArchive): Promise<XlsxBook> {
  if (!archive.has('_rels/.rels')) throw workbookBad(causes.otherZip)
  const top = [...(await relationsOf(archive, '')).values()]
  const main = top.find(relation => relation.kind === 'officeDocument')?.part
  if (main === undefined) throw workbookBad(causes.otherZip)
  if (main.endsWith('.bin')) throw workbookBad(causes.unknown, main)
  const relations = await relationsOf(archive, main)
  const sheets: { name: string; part: string }[] = []
  let isFrom1904 = false
  await readXmlPart(
    archive,
    main,
    onOpen((name, attributes) => {
      if (name === 'workbookPr') isFrom1904 = /^(1|true)$/.test(attributes['date1904'] ?? '')
      if (name !== 'sheet') return
      const relation = relations.get(attribute(attributes, 'id') ?? '')
      if (relation?.kind !== 'worksheet') return
      sheets.push({ name: attributes['name'] ?? '', part: relation.part })
    }),
  )
  if (sheets.length === 0) throw workbookBad(causes.noSheet)
  const partOf = (kind: string) => {
    return [...relations.values()].find(one => one.kind === kind && archive.has(one.part))?.part
  }
  const texts = partOf('sharedStrings')
  const styles = partOf('styles')
  return {
    sheets,
    texts: texts === undefined ? [] : await readTexts(archive, texts),
    forms: styles === undefined ? [] : await readForms(archive, styles),
    isFrom1904,
  }
}
