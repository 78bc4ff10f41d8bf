/** Folders for what tests write; none of them is left behind by a test that passed. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import { atFileEnd } from './file-end.js'

function make(name: string): string {
  return mkdtempSync(join(tmpdir(), `gwanmun-${name}-`))
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}

/** A new folder for a module that files share: it is removed at the end of the run. */
export function lastingScratch(name: string): string {
  return mkdtempSync(join(inject('runFolder'), `${name}-`))
}

/** A new folder that is removed once all tests of the file have run. */
export function scratch(name: string): string {
  const folder = make(name)
  atFileEnd(() => remove(folder))
  return folder
}

/** A new folder that is removed at the end of the running test; a test that fails keeps it and says so. */
export function scratchOfTest(name: string): string {
  const folder = make(name)
  onTestFinished(({ task }) => {
    if (task.result?.state === 'fail') console.error(`${task.name}: its files are in ${folder}`)
    else remove(folder)
  })
  return folder
}
