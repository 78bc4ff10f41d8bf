/** The tariff on board as if it were that of other days (`--schedule`). */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Options } from './both.js'

const onBoard = fileURLToPath(new URL('../../assets/schedule/kr-2026', import.meta.url))

export const withSchedule =
  (firstDay: string, lastDay: string) =>
  (folder: string): Options => {
    const schedule = join(folder, 'schedule')
    mkdirSync(schedule)
    copyFileSync(join(onBoard, 'lines.csv'), join(schedule, 'lines.csv'))
    const edition = JSON.parse(readFileSync(join(onBoard, 'edition.json'), 'utf8')) as object
    const days = { id: `test-${firstDay}`, firstDay, lastDay }
    writeFileSync(join(schedule, 'edition.json'), JSON.stringify({ ...edition, ...days }))
    return { words: ['--schedule', schedule], oracle: { schedule } }
  }
