/** The data folder: where sealed files and the work of jobs lie. */
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statfsSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { codeId } from '../../basis/codes.js'
import { fileProblem, Unusable } from '../../basis/problem.js'

const megabyte = 1 << 20
/** So much of a disk is left to others. */
const spareBytes = 256 * megabyte
/** Room is looked at again after so many bytes. */
const bytesBetween = 64 * megabyte
/** Bytes on disk for a byte of input: sealed, sorted, judged, and kept. */
const diskForInput = 4

const ownerOnly = 0o700

/** A file, and which copy of it. */
export interface FileBytes {
  readonly id: string
  readonly copy: number
}

function nameOf({ id, copy }: FileBytes): string {
  return `${id}${copy === 0 ? '' : `.${copy}`}.sealed`
}

/** Bytes are written over, then removed. */
function destroyAt(path: string): void {
  try {
    const handle = openSync(path, 'r+')
    const blank = Buffer.alloc(megabyte)
    const { size } = statSync(path)
    for (let at = 0; at < size; at += blank.length) {
      writeSync(handle, blank, 0, Math.min(blank.length, size - at), at)
    }
    closeSync(handle)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  rmSync(path, { force: true })
}

export class KeepFolder {
  readonly path: string

  constructor(path: string) {
    this.path = path
    for (const name of ['files', 'jobs']) {
      mkdirSync(join(path, name), { recursive: true, mode: ownerOnly })
    }
  }

  file(file: FileBytes): string {
    return join(this.path, 'files', nameOf(file))
  }

  /** The folder of a job; made where there is none. */
  job(id: string): string {
    const path = join(this.path, 'jobs', id)
    mkdirSync(path, { recursive: true, mode: ownerOnly })
    return path
  }

  removeJob(id: string): void {
    rmSync(join(this.path, 'jobs', id), { recursive: true, force: true })
  }

  /**
   * Removes files and jobs that nobody knows of: their uploads were never accepted, or others took
   * their place.
   */
  removeUnknown(files: readonly FileBytes[], jobs: ReadonlySet<string>): void {
    const known = new Set(files.map(nameOf))
    const folder = join(this.path, 'files')
    for (const name of readdirSync(folder)) if (!known.has(name)) destroyAt(join(folder, name))
    for (const name of readdirSync(join(this.path, 'jobs')))
      if (!jobs.has(name)) this.removeJob(name)
  }

  /** Destroys the bytes of a file. Without their key they say nothing. */
  destroy(file: FileBytes): void {
    destroyAt(this.file(file))
  }

  private requireRoom(bytes: number): void {
    const { bavail, bsize } = statfsSync(this.path)
    const free = bavail * bsize
    const needed = bytes + spareBytes
    if (free >= needed) return
    const megabytes = (count: number): string => String(Math.ceil(count / megabyte))
    const more = { needed: megabytes(needed) }
    throw new Unusable(fileProblem(codeId['disk_too_small']!, megabytes(free), more))
  }

  /** Looks for room before an upload; returns what looks again as it comes. */
  requireDisk(size: number | undefined): (bytes: number) => void {
    this.requireRoom((size ?? 0) * diskForInput)
    let taken = 0
    return bytes => {
      taken += bytes
      if (taken < bytesBetween) return
      taken = 0
      this.requireRoom(bytesBetween)
    }
  }
}
