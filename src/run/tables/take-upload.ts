/** Takes a table as it is sent: a text, or a file in the folder of tables. */
import { createWriteStream, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { codeId } from '../../basis/codes.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import { newId } from '../../store/new-id.js'
import type { OwnTables } from './own-tables.js'

const mebibyte = 1 << 20

/** Texts and files that are longer are refused. */
export const mostTableBytes = { text: 16 * mebibyte, file: 512 * mebibyte }

async function* bounded(
  bytes: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<Uint8Array> {
  let length = 0
  for await (const part of bytes) {
    length += part.length
    if (length > most) {
      const allowed = `${most / mebibyte} MiB`
      throw new Unusable(fileProblem(codeId['body_too_large']!, '', { allowed }))
    }
    yield part
  }
}

/** Throws `Unusable` where it is too long, or no UTF-8. */
export async function textOfUpload(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of bounded(bytes, mostTableBytes.text)) parts.push(part)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))
  } catch {
    throw new Unusable(fileProblem(codeId['rates_source_bad']!, 'UTF-8, CP949?'))
  }
}

/** Where the bytes lie; the folder that they are in is theirs alone. */
export async function fileOfUpload(
  bytes: AsyncIterable<Uint8Array>,
  tables: OwnTables,
): Promise<string> {
  const folder = tables.room(join('incoming', newId(new Date())))
  const path = join(folder, 'table')
  try {
    await pipeline(Readable.from(bounded(bytes, mostTableBytes.file)), createWriteStream(path))
    return path
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}
