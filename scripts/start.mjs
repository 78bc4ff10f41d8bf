/** The command behind `npm start`: judges the sample, explains one parcel of it, then serves. */

import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const main = join(root, 'dist', 'doors', 'cli', 'main.js')
const sample = join('samples', 'inbound-public-cases.csv')
const decisions = join('out', 'inbound-public-cases.decisions.csv')
const problems = join('out', 'inbound-public-cases.problems.csv')

/** Within 150 dollars by itself, taxed with the parcel that came a week later. */
const telling = 'PAIR-1'

/** One row of the sample is wrong on purpose, so that "some refused" is the right end. */
const someRefused = 1

process.exitCode = start()

function start() {
  if (!existsSync(main)) {
    tell('dist가 없습니다. 먼저 npm run build를 실행하십시오.', 'dist is missing: npm run build')
    return 2
  }
  // A fresh build is not executable, and a second `npx gwanmun` would be denied.
  chmodSync(main, 0o755)
  mkdirSync(join(root, 'out'), { recursive: true })
  tell(`표본을 판정합니다: ${sample}`, `Judging the sample: ${sample}`)
  const judged = gwanmun('assess', sample, '--out', decisions, '--problems', problems)
  if (judged !== someRefused) {
    tell(`예상하지 못한 종료 상태 ${judged}입니다.`, `The exit status ${judged} was not expected.`)
    return judged || someRefused
  }
  tell(
    '한 행은 일부러 틀리게 적었습니다(없는 날짜). 그 행만 거부되고 assess는 1로 끝납니다. 정상입니다.',
    'One row is wrong on purpose (a day that does not exist). It alone is refused and assess ends ' +
      'with 1, as it should.',
  )
  tell(`화물 하나를 설명합니다: ${telling}`, `Explaining one parcel: ${telling}`)
  const explained = gwanmun('explain', sample, telling)
  if (explained !== 0) return explained
  const file = relative(process.cwd(), join(root, decisions))
  tell(`판정 결과 파일: ${file}`, `The decisions: ${file}`)
  tell(
    'HTTP로 답합니다. 멈추려면 Ctrl-C. 다른 명령: npx gwanmun help',
    'Answering over HTTP; Ctrl-C stops it. Other commands: npx gwanmun help --lang en',
  )
  return gwanmun('serve')
}

function tell(korean, english) {
  process.stdout.write(`\n▸ ${korean}\n  ${english}\n\n`)
}

/** Runs the built command with what it writes going straight to the terminal. */
function gwanmun(...words) {
  const ran = spawnSync(process.execPath, [main, ...words], { cwd: root, stdio: 'inherit' })
  if (ran.error) throw ran.error
  return ran.status ?? 3
}
