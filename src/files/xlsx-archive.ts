/** The parts of a workbook (a zip archive), unpacked as streams within bounds. */
import { closeSync, openSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl'
import { Unusable } from '../basis/problem.js'
import type { Text } from '../judge/steps.js'
import { brokenFile, causeIn, causes, tooLarge } from './broken-file.js'

/** More parts than any workbook has, and more bytes than we unpack of one. */
export const mostParts = 10_000
export const mostUnpacked = 2 ** 31

export function workbookBad(cause: Text, detail = ''): Unusable {
  return brokenFile('workbook_bad', cause, detail)
}

function bound(ko: string, en = ko): Unusable {
  return workbookBad(tooLarge({ ko, en }))
}

/** An archive that is broken, or unpacks to something else than it says, is no workbook. */
function asUnusable(error: unknown): unknown {
  if (error instanceof Unusable) return error
  const { code, message } = error as NodeJS.ErrnoException
  const isOurs = typeof code === 'string' && !code.startsWith('Z_')
  return isOurs ? error : workbookBad(causeIn(message), message)
}

export class XlsxArchive {
  private readonly zip: ZipFile
  private readonly parts: ReadonlyMap<string, Entry>
  private unpacked = 0

  private constructor(zip: ZipFile, parts: ReadonlyMap<string, Entry>) {
    this.zip = zip
    this.parts = parts
  }

  /** Opens the archive at a path. Throws `Unusable` where it is none. */
  static open(path: string): Promise<XlsxArchive> {
    return XlsxArchive.of(openSync(path, 'r'))
  }

  /** The archive in a file that is open, which is closed with it. Throws `Unusable` where it is none. */
  static async of(handle: number): Promise<XlsxArchive> {
    const parts = new Map<string, Entry>()
    try {
      const zip = await fromFdPromise(handle, { lazyEntries: true, autoClose: false })
      if (zip.entryCount > mostParts) {
        throw bound(`안의 파일이 ${mostParts}개를 넘음`, `more than ${mostParts} parts`)
      }
      for await (const entry of zip.eachEntry()) parts.set(entry.fileName, entry)
      return new XlsxArchive(zip, parts)
    } catch (error) {
      closeSync(handle)
      throw asUnusable(error)
    }
  }

  close(): void {
    this.zip.close()
  }

  has(name: string): boolean {
    return this.parts.has(name)
  }

  /** The bytes of a part, never more than the archive says that it has. */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.parts.get(name)
    if (!entry) throw workbookBad(causes.part, name)
    if (entry.isEncrypted()) throw workbookBad(causes.locked, name)
    this.unpacked += entry.uncompressedSize
    if (this.unpacked > mostUnpacked) throw bound('풀면 2 GiB를 넘음', 'more than 2 GiB unpacked')
    try {
      const stream: Readable = await this.zip.openReadStreamPromise(entry)
      let sum = 0
      for await (const chunk of stream) {
        sum = crc32(chunk as Buffer, sum)
        yield chunk as Buffer
      }
      if (sum !== entry.crc32) throw workbookBad(causes.damaged, `${name}: CRC`)
    } catch (error) {
      throw asUnusable(error)
    }
  }
}
