/** How a run stays within its memory: whether it fits, and into how many partitions it goes. */
import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { codeId } from '../../basis/codes.js'
import { fileProblem, Unusable } from '../../basis/problem.js'

const megabyte = 1 << 20

/** Megabytes that a run may take where nothing is said. */
export const usualMemory = 512

/** What the program takes with nothing read, and a worker beside it. Measured: docs/speed.md. */
const programBytes = 160 * megabyte
const workerBytes = 130 * megabyte

/** Memory for a byte of input while all of it is judged at once. Measured. */
const heldForInput = 1.45

/** Memory for a row, and for a byte of it on disk, while a partition is judged. Measured. */
const heldForRow = 250
const heldForSpill = 1

/** Partitions are made this much smaller than they may be, since no two are alike. */
const easeOfPartition = 0.6

/** Bytes of input for one file of links. */
const inputForLinks = 32 * megabyte
const mostLinkFiles = 256
/** For an input of which the size is not known. */
const usualLinkFiles = 64
const mostPartitions = 2048

/** Bytes on disk for a byte of input, with everything that lies there at one time. */
const diskForInput = 4

/** The least that leaves room for rows: the program, the law and the schedule take most of it. */
const leastForRows = 90

/** The least megabytes for a number of threads. */
export function leastMemory(threads: number): number {
  return (programBytes + (threads > 1 ? threads * workerBytes : 0)) / megabyte + leastForRows
}

export interface Budget {
  /** Megabytes. */
  readonly memory: number
  readonly threads: number
}

/** Memory for the rows that one thread judges at a time. */
function bytesForRows({ memory, threads }: Budget): number {
  const workers = threads > 1 ? threads * workerBytes : 0
  return Math.max((memory * megabyte - programBytes - workers) / threads, megabyte)
}

/** Memory for a row of any input while all of it is judged at once. Measured. */
const heldForRowAtOnce = 340

/** The bytes and rows of input that can be judged all at once. */
export function mostAtOnce(budget: Budget): { readonly bytes: number; readonly rows: number } {
  const spare = bytesForRows({ ...budget, threads: 1 })
  return { bytes: spare / heldForInput, rows: spare / heldForRowAtOnce }
}

/** Files of links for an input; so few that each can be looked through at once. */
export function linkFilesFor(bytes: number | undefined): number {
  if (bytes === undefined) return usualLinkFiles
  return Math.min(Math.max(Math.ceil(bytes / inputForLinks), 1), mostLinkFiles)
}

/** Bytes of frames that all partitions may fill at one time. */
const bytesOfFrames = 16 * megabyte
const leastFrame = 1 << 13
const mostFrame = 1 << 18

/** Bytes that are sealed together, where each of so many partitions has a frame. */
export function frameSizeFor(partitions: number): number {
  return Math.min(Math.max(Math.floor(bytesOfFrames / partitions), leastFrame), mostFrame)
}

/** What rows take in memory while they are judged. */
export function heldFor(rows: number, bytes: number): number {
  return rows * heldForRow + bytes * heldForSpill
}

export function partitionsFor(rows: number, bytes: number, budget: Budget): number {
  const each = bytesForRows(budget) * easeOfPartition
  return Math.min(Math.max(Math.ceil(heldFor(rows, bytes) / each), budget.threads), mostPartitions)
}

function tooLittle(bytes: number, { memory }: Budget): Unusable {
  const needed = String(Math.ceil(bytes / megabyte))
  return new Unusable(fileProblem(codeId['memory_too_small']!, String(memory), { needed }))
}

/** Throws `Unusable` where goods that must be judged together do not fit. */
export function requireFitting(rows: number, bytes: number, budget: Budget): void {
  const held = heldFor(rows, bytes)
  const spare = bytesForRows(budget)
  if (held > spare)
    throw tooLittle(budget.memory * megabyte + (held - spare) * budget.threads, budget)
}

/** Bytes that a home takes which is tied to another one. */
const heldForBridge = 64

/** Throws `Unusable` where so many homes are tied together that they can't be kept. */
export function requireBridges(count: number, budget: Budget): void {
  const held = count * heldForBridge
  const spare = bytesForRows({ ...budget, threads: 1 })
  if (held > spare) throw tooLittle(budget.memory * megabyte + held - spare, budget)
}

/** Throws an error of the world where the disk has no room for a run of so many bytes. */
export function requireDisk(folder: string, bytes: number | undefined): void {
  if (bytes === undefined) return
  const { bavail, bsize } = statfsSync(dirname(folder))
  const needed = bytes * diskForInput
  if (bavail * bsize >= needed) return
  const more = { needed: String(Math.ceil(needed / megabyte)) }
  const free = String(Math.floor((bavail * bsize) / megabyte))
  throw new Unusable(fileProblem(codeId['disk_too_small']!, free, more))
}
