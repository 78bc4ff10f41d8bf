/** Reads the XML of a workbook's parts as it is unpacked, element by element. */
import { SaxesParser } from 'saxes'
import { causes, tooLarge } from './broken-file.js'
import { workbookBad, type XlsxArchive } from './xlsx-archive.js'

export interface XmlEvents {
  /** The name without its prefix, and the attributes as they are written. */
  open(name: string, attributes: Readonly<Record<string, string>>): void
  text(text: string): void
  close(name: string): void
}

/** No text between two tags is longer in a workbook that a spreadsheet program wrote. */
const longestText = 1 << 20
const longCell = { ko: '한 칸의 글이 100만 자를 넘음', en: 'more than a million letters in a cell' }

function bare(name: string): string {
  const at = name.indexOf(':')
  return at < 0 ? name : name.slice(at + 1)
}

/** More than this without a tag or a text is no part of a workbook. */
const longestQuiet = 1 << 22

function parserFor(events: XmlEvents): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: false })
  // What is quoted behind the colon may be a value that a stray `<` made a tag of.
  parser.on('error', error => {
    throw workbookBad(causes.damaged, `XML: ${error.message.split(':')[0]}`)
  })
  // A document type may name entities without end; no workbook has one.
  parser.on('doctype', () => {
    throw workbookBad(causes.unknown, 'DOCTYPE')
  })
  parser.on('opentag', tag => events.open(bare(tag.name), tag.attributes))
  parser.on('closetag', tag => events.close(bare(tag.name)))
  const take = (text: string): void => {
    if (text.length > longestText) throw workbookBad(tooLarge(longCell))
    events.text(text)
  }
  parser.on('text', take)
  parser.on('cdata', take)
  return parser
}

/** Counts what was fed since something was told, so that nothing without end is gathered. */
class Hearing implements XmlEvents {
  quiet = 0
  private readonly events: XmlEvents

  constructor(events: XmlEvents) {
    this.events = events
  }

  feed(parser: SaxesParser, text: string): void {
    this.quiet += text.length
    parser.write(text)
    if (this.quiet > longestQuiet) throw workbookBad(tooLarge(longCell))
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.quiet = 0
    this.events.open(name, attributes)
  }

  text(text: string): void {
    this.events.text(text)
  }

  close(name: string): void {
    this.quiet = 0
    this.events.close(name)
  }
}

/** Feeds a part to the events; yields after each block that was unpacked. */
export async function* xmlBlocks(
  archive: XlsxArchive,
  part: string,
  events: XmlEvents,
): AsyncGenerator<void> {
  const hearing = new Hearing(events)
  const parser = parserFor(hearing)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (block?: Buffer): string => {
    try {
      return block ? decoder.decode(block, { stream: true }) : decoder.decode()
    } catch {
      throw workbookBad(causes.damaged, `${part}: UTF-8`)
    }
  }
  for await (const block of archive.read(part)) {
    hearing.feed(parser, decode(block))
    yield
  }
  hearing.feed(parser, decode())
  parser.close()
  yield
}

/** Reads a whole part at once. */
export async function readXmlPart(
  archive: XlsxArchive,
  part: string,
  events: XmlEvents,
): Promise<void> {
  const blocks = xmlBlocks(archive, part, events)
  while (!(await blocks.next()).done);
}
