/** Tables that were brought in while a server ran: they lie in its data folder, and stay on board. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { codeId } from '../../basis/codes.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import { aboutEdition, type EditionAbout } from '../../files/edition.js'
import type { BenchFiles } from '../../files/load-bench.js'
import { openSink } from '../../files/sink.js'

const ratesName = 'rates.csv'
const choiceName = 'edition-in-use'
const idForm = /^[a-z0-9-]{1,80}$/

/** Where a table comes from: this release, an option of the command, or what was brought in. */
export type Origin = 'shipped' | 'option' | 'own'

/** The folder of tables in a data folder. */
export class OwnTables {
  readonly path: string
  private readonly given: BenchFiles

  constructor(folder: string, given: BenchFiles = {}) {
    this.path = join(folder, 'tables')
    const told = Object.entries(given).filter(([, value]) => value !== undefined)
    this.given = Object.fromEntries(told)
  }

  get ratesFile(): string {
    return join(this.path, ratesName)
  }

  get ratesOrigin(): Origin {
    if (this.given.rates !== undefined) return 'option'
    return existsSync(this.ratesFile) ? 'own' : 'shipped'
  }

  get scheduleOrigin(): Origin {
    if (this.given.schedule !== undefined) return 'option'
    return this.chosen === undefined ? 'shipped' : 'own'
  }

  /** The edition that was brought in and chosen. */
  get chosen(): string | undefined {
    const file = join(this.path, choiceName)
    const id = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
    return idForm.test(id) && existsSync(this.editionFolder(id)) ? id : undefined
  }

  /** The files of the server with what was brought in; its options come first. */
  get files(): BenchFiles {
    const { chosen } = this
    return {
      ...(existsSync(this.ratesFile) ? { rates: this.ratesFile } : {}),
      ...(chosen === undefined ? {} : { schedule: this.editionFolder(chosen) }),
      ...this.given,
    }
  }

  editionFolder(id: string): string {
    return join(this.path, 'schedule', id)
  }

  /** The editions that were brought in. */
  editions(): readonly EditionAbout[] {
    const root = join(this.path, 'schedule')
    const names = existsSync(root) ? readdirSync(root).filter(name => idForm.test(name)) : []
    return names.sort().map(id => aboutEdition(this.editionFolder(id)))
  }

  /** Chooses an edition that was brought in; without one, that of this release. */
  choose(id: string | undefined): void {
    this.requireFree('schedule')
    if (id === undefined) {
      rmSync(join(this.path, choiceName), { force: true })
      return
    }
    const isHere = idForm.test(id) && existsSync(this.editionFolder(id))
    if (!isHere) throw new Unusable(fileProblem(codeId['thing_not_found']!, id))
    this.write(choiceName, `${id}\n`)
  }

  /** Throws where an option of the command has set the table. */
  requireFree(name: 'rates' | 'schedule'): void {
    if (this.given[name] === undefined) return
    throw new Unusable(fileProblem(codeId['table_fixed']!, `--${name}`))
  }

  writeRates(text: string): void {
    this.write(ratesName, text)
  }

  /** A folder within this one; made where there is none. */
  room(name: string): string {
    const path = join(this.path, name)
    mkdirSync(path, { recursive: true })
    return path
  }

  private write(name: string, text: string): void {
    mkdirSync(this.path, { recursive: true })
    const sink = openSink(join(this.path, name))
    sink.write(Buffer.from(text))
    sink.finish()
  }
}
