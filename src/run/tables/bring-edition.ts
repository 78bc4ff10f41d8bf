/** Takes an edition of the tariff in: the official table is read in a thread of its own. */
import { once } from 'node:events'
import { renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { codeId } from '../../basis/codes.js'
import { fileProblem, type Problem, Unusable } from '../../basis/problem.js'
import { openThread } from '../../files/own-thread.js'
import type { TariffCounts } from '../../files/tariff-import.js'
import type { Days } from '../../files/tariff-lines.js'
import { newId } from '../../store/new-id.js'
import type { OwnTables } from './own-tables.js'

/** What the thread is given. */
export interface EditionStart {
  readonly input: string
  readonly name: string
  readonly folder: string
  readonly days: Days | undefined
}

/** A problem with the sheet that it stands on. */
export interface EditionProblem extends Problem {
  readonly sheet: string
}

export interface BroughtEdition {
  readonly id: string
  readonly firstDay: string
  readonly lastDay: string
  readonly lines: number
  readonly counts: TariffCounts
  readonly leftOut: Readonly<Record<string, number>>
  /** Lines that are not known, by why. */
  readonly gaps: Readonly<Record<string, number>>
  readonly sheetsIgnored: readonly string[]
  readonly problemCount: number
  /** The first of them; all stand in `problems.csv` of its folder. */
  readonly problems: readonly EditionProblem[]
}

export type EditionSays = { readonly made: BroughtEdition } | { readonly failed: Problem }

async function inThread(start: EditionStart): Promise<BroughtEdition> {
  const thread = openThread(import.meta.url, 'edition-thread', start)
  const [says] = (await once(thread, 'message')) as [EditionSays]
  await thread.terminate()
  if ('failed' in says) throw new Unusable(says.failed)
  return says.made
}

export interface GivenTable {
  /** The file as it was taken in. */
  readonly path: string
  readonly name: string
  /** The days of the edition; without them those of the table. */
  readonly days: Days | undefined
}

/** Makes an edition of a table. Throws `Unusable` where there is none in it. */
export async function bringEdition(
  tables: OwnTables,
  { path, name, days }: GivenTable,
): Promise<BroughtEdition> {
  const folder = join(tables.room('incoming'), newId(new Date()))
  try {
    const made = await inThread({ input: path, name, folder, days })
    if (made.lines === 0) throw new Unusable(fileProblem(codeId['schedule_bad']!, name))
    const place = tables.editionFolder(made.id)
    tables.room(join('schedule'))
    rmSync(place, { recursive: true, force: true })
    renameSync(folder, place)
    return made
  } finally {
    rmSync(folder, { recursive: true, force: true })
    rmSync(dirname(path), { recursive: true, force: true })
  }
}
