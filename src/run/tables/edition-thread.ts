/** The thread that reads a tariff table and writes the folder of its edition. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { codeId } from '../../basis/codes.js'
import { formatDay } from '../../basis/day.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import { writeTariffFolder } from '../../files/tariff-folder.js'
import { type ImportedTariff, importTariff } from '../../files/tariff-import.js'
import type { BroughtEdition, EditionSays, EditionStart } from './bring-edition.js'

const mostProblems = 200

function gapsOf({ lines }: ImportedTariff): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { gap } of lines) if (gap !== '') counts[gap] = (counts[gap] ?? 0) + 1
  return counts
}

function told(imported: ImportedTariff, folder: string): BroughtEdition {
  const { days, lines, counts, leftOut, problems, sheets } = imported
  const { id } = JSON.parse(readFileSync(join(folder, 'edition.json'), 'utf8')) as { id: string }
  return {
    ...{ id, counts, leftOut },
    firstDay: formatDay(days.firstDay),
    lastDay: formatDay(days.lastDay),
    lines: lines.length,
    gaps: gapsOf(imported),
    sheetsIgnored: sheets.ignored,
    problemCount: problems.length,
    problems: problems.slice(0, mostProblems),
  }
}

async function made({ input, name, folder, days }: EditionStart): Promise<EditionSays> {
  try {
    const imported = await importTariff(input, { days })
    writeTariffFolder(imported, name, folder)
    return { made: told(imported, folder) }
  } catch (error) {
    if (error instanceof Unusable) return { failed: error.problem }
    return { failed: fileProblem(codeId['schedule_bad']!, (error as Error).name) }
  }
}

parentPort!.postMessage(await made(workerData as EditionStart))
