/** A line that tells on a terminal how far a run is, and is gone when it ends. */
import type { Progress } from '../../run/assess-file.js'
import { grouped, type Language, say } from './language.js'

const everyMilliseconds = 200

/** Shows nothing where standard error is no terminal. */
export function progressLine(language: Language) {
  let shownAt = 0
  const isTerminal = process.stderr.isTTY === true
  const started = performance.now()
  const show = (progress: Progress): void => {
    const now = performance.now()
    if (!isTerminal || now - shownAt < everyMilliseconds) return
    shownAt = now
    const seconds = Math.max((now - started) / 1000, 0.001)
    const stage = {
      read: say(language, '읽는 중', 'reading'),
      judge: say(language, '판정 중', 'judging'),
      write: say(language, '쓰는 중', 'writing'),
    }[progress.stage]
    const rate = grouped(Math.round(progress.lines / seconds))
    const lines = say(language, '행', 'lines')
    process.stderr.write(`\r\x1b[K${stage} ${grouped(progress.lines)} ${lines} (${rate}/s)`)
  }
  const clear = (): void => {
    if (isTerminal) process.stderr.write('\r\x1b[K')
  }
  return { show, clear }
}
