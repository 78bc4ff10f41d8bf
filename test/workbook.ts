/** Writes small workbooks for tests: sheets of texts, numbers, days and percentages, zipped. */
import { crc32, deflateRawSync } from 'node:zlib'

export type Cell =
  | string
  | number
  | undefined
  | { readonly inline: string }
  | { readonly percent: number }
  | { readonly day: number }

export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
}

type Part = readonly [name: string, text: string | Buffer]

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Places of the styles below. */
const styles = { percent: 1, day: 2 }

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function columnName(at: number): string {
  const before = at >= 26 ? columnName(Math.floor(at / 26) - 1) : ''
  return before + String.fromCharCode(65 + (at % 26))
}

class Texts {
  readonly numbers = new Map<string, number>()

  numberOf(text: string): number {
    const known = this.numbers.get(text) ?? this.numbers.size
    this.numbers.set(text, known)
    return known
  }

  xml(): string {
    const items = [...this.numbers.keys()].map(text => `<si><t>${escaped(text)}</t></si>`)
    return `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="${main}">${items.join('')}</sst>`
  }
}

function cellXml(cell: Cell, at: string, texts: Texts): string {
  if (cell === undefined) return ''
  if (typeof cell === 'string') return `<c r="${at}" t="s"><v>${texts.numberOf(cell)}</v></c>`
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if ('inline' in cell) {
    return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell.inline)}</t></is></c>`
  }
  if ('percent' in cell) return `<c r="${at}" s="${styles.percent}"><v>${cell.percent}</v></c>`
  return `<c r="${at}" s="${styles.day}"><v>${cell.day}</v></c>`
}

function sheetXml({ rows }: Sheet, texts: Texts): string {
  const lines = rows.map((cells, row) => {
    const own = cells.map((cell, at) => cellXml(cell, `${columnName(at)}${row + 1}`, texts))
    return `<row r="${row + 1}">${own.join('')}</row>`
  })
  return `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`
}

const stylesXml =
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="170" ` +
  'formatCode="yyyy\\-mm\\-dd;@"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="170"/></cellXfs></styleSheet>'

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`
}

function relationsXml(all: readonly string[]): string {
  return `<Relationships xmlns="${relations}">${all.join('')}</Relationships>`
}

/** The parts of a workbook, which a test may change before it zips them. */
export function workbookParts(sheets: readonly Sheet[]): readonly Part[] {
  const texts = new Texts()
  const own = sheets.map((sheet, at): Part => {
    return [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, texts)]
  })
  const named = sheets.map(({ name }, at) => {
    return `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`
  })
  const related = sheets.map((_, at) => {
    return relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)
  })
  return [
    ['_rels/.rels', relationsXml([relation('rId1', 'officeDocument', 'xl/workbook.xml')])],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${named.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationsXml([
        ...related,
        relation('rIdT', 'sharedStrings', 'sharedStrings.xml'),
        relation('rIdS', 'styles', '/xl/styles.xml'),
      ]),
    ],
    ['xl/styles.xml', stylesXml],
    ['xl/sharedStrings.xml', texts.xml()],
    ...own,
  ]
}

/** `claimed` is how many bytes the archive says that each part unpacks to, where it lies. */
export function zipped(parts: readonly Part[], claimed?: number): Buffer {
  const bodies: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const [name, text] of parts) {
    const bytes = Buffer.from(text)
    const packed = deflateRawSync(bytes)
    const named = Buffer.from(name)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(0x0800, 2)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(crc32(bytes), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(claimed ?? bytes.length, 18)
    head.writeUInt16LE(named.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, named, packed])
    const central = Buffer.alloc(14)
    central.writeUInt32LE(offset, 10)
    entries.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), head, central, named]),
    )
    bodies.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies, directory, Buffer.from('PK\x05\x06'), end])
}

export function workbook(sheets: readonly Sheet[]): Buffer {
  return zipped(workbookParts(sheets))
}
