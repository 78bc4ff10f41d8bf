/** A line that tells on a terminal how far a run is, and is gone when it ends. */
import type { Progress } from '../../run/assess-file.js'
import { grouped, type Language, say } from './language.js'

const everyMilliseconds = 200

const secondsPerMinute = 60

function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  const rest = String(whole % secondsPerMinute).padStart(2, '0')
  return `${Math.floor(whole / secondsPerMinute)}:${rest}`
}

/** Shows nothing where standard error is no terminal. */
export function progressLine(language: Language) {
  let shownAt = 0
  const isTerminal = process.stderr.isTTY === true
  const started = performance.now()
  let firstShare: number | undefined
  /** A run that goes on with an earlier one begins with a share that took it no time. */
  const leftText = (share: number | undefined, seconds: number): string => {
    if (share === undefined) return ''
    firstShare ??= share
    if (share <= firstShare) return ''
    const left = clock((seconds * (1 - share)) / (share - firstShare))
    return say(language, `, 남은 시간 ${left}`, `, ${left} left`)
  }
  const show = (progress: Progress): void => {
    const now = performance.now()
    if (!isTerminal || now - shownAt < everyMilliseconds) return
    shownAt = now
    const seconds = Math.max((now - started) / 1000, 0.001)
    const stage = {
      read: say(language, '읽는 중', 'reading'),
      sort: say(language, '나누는 중', 'sorting'),
      judge: say(language, '판정 중', 'judging'),
      write: say(language, '쓰는 중', 'writing'),
    }[progress.stage]
    const rate = grouped(Math.round(progress.lines / seconds))
    const lines = say(language, '행', 'lines')
    const left = leftText(progress.share, seconds)
    process.stderr.write(`\r\x1b[K${stage} ${grouped(progress.lines)} ${lines} (${rate}/s)${left}`)
  }
  const clear = (): void => {
    if (isTerminal) process.stderr.write('\r\x1b[K')
  }
  return { show, clear }
}
