/** `gwanmun declare papers FILE --profile P --parcels F`: invoices, packing lists, CN22 and CN23. */
import { papersOf } from '../../files/declare/orders-papers.js'
import {
  type ParcelPaperName,
  parcelPaperNames,
  usualPapers,
} from '../../files/papers/parcel-papers.js'
import { badOption } from './bad-option.js'
import { complainOf } from './complain.js'
import { outFolder, problemsFile, putAll } from './declare-build.js'
import { declareInput, declareOptions, pathsRead } from './declare-input.js'
import { languageOf, say } from './language.js'
import { allowOnly, type Options } from './options.js'
import { refuseOverwriting } from './refuse-overwriting.js'

function papersOption(given: readonly string[] | undefined): readonly ParcelPaperName[] {
  if (given === undefined) return usualPapers
  const stray = given.find(one => !parcelPaperNames.some(name => name === one))
  if (stray !== undefined) throw badOption(`--paper ${stray} (${parcelPaperNames.join(', ')})`)
  return given as readonly ParcelPaperName[]
}

/** Runs the command; a parcel whose papers lack something has none. */
export async function declarePapersCommand(
  words: readonly string[],
  options: Options,
): Promise<number> {
  allowOnly(options, [...declareOptions, 'paper', 'out'])
  const language = languageOf(options.lang)
  const papers = papersOption(options.paper)
  const read = await declareInput(words, options, true)
  const folder = outFolder(read.input, options, 'papers')
  refuseOverwriting([...pathsRead(read.input, options), folder])
  const made = await papersOf(read, { papers, language })
  const all = [...made.problems, ...made.warnings]
  await putAll(folder, [...made.files, problemsFile(read.input, all)], { papers, language })
  complainOf(all, language)
  const count = made.files.length
  process.stdout.write(
    say(
      language,
      `서류 ${count}개를 ${folder}에 썼습니다\n`,
      `${count} papers written to ${folder}\n`,
    ),
  )
  return made.problems.length > 0 ? 1 : 0
}
