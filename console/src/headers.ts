/** Headers of files from elsewhere: read by the server, matched with our columns. */
import {
  type ColumnMapping,
  fields,
  matchColumns,
  type NamedField,
  unmatchedFields,
} from 'gwanmun/pages'
import { sendFile } from './server.js'

const headBytes = 65_536

export interface Head {
  readonly names: readonly string[]
  /** The first rows, to be recognised by. */
  readonly rows: readonly (readonly string[])[]
  /** Whether rows name their columns themselves, so that later ones may have others. */
  readonly is_open_ended: boolean
}

/** The first bytes of what is packed. */
async function unpackedHead(file: File): Promise<Blob> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let held = 0
  while (held < headBytes) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    held += value.length
  }
  await reader.cancel()
  return new Blob(parts)
}

/** Of text the beginning is enough; what is read from its end goes whole. */
async function enoughOf(file: File): Promise<Blob> {
  const magic = new Uint8Array(await file.slice(0, 4).arrayBuffer())
  const word = String.fromCharCode(...magic)
  if (word === 'PK\x03\x04' || word === 'PAR1') return file
  return word.startsWith('\x1f\x8b') ? unpackedHead(file) : file.slice(0, headBytes)
}

/** Throws `Refused` where the server says that nobody can read the file. */
export async function headOf(file: File): Promise<Head> {
  return sendFile<Head>('/v1/heads', { name: file.name }, await enoughOf(file))
}

/** Our column for a name: itself, what was chosen for this source before, or a name in either language. */
export function guess(
  names: readonly string[],
  before: ColumnMapping = {},
  among: readonly NamedField[] = fields,
): ColumnMapping {
  const own = new Set(['', ...among.map(field => field.name)])
  const usable = Object.entries(before).filter(([, field]) => own.has(field))
  return matchColumns(names, among, Object.fromEntries(usable))
}

/** Required columns that neither the file nor the mapping gives. */
export function missing(
  names: readonly string[],
  mapping: ColumnMapping,
  among: readonly NamedField[] = fields,
): readonly string[] {
  return unmatchedFields(names, mapping, among)
}
