/** Reads a new password: from the terminal without showing it, else one line of standard input. */
import { createInterface } from 'node:readline'
import { codeId } from '../../basis/codes.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import { type Language, say } from './language.js'

const enter = ['\r', '\n', '\u0004']
const interrupt = '\u0003'
const erase = ['\u007f', '\b']
const interrupted = 130

/** Letter by letter, so that nothing of it appears. */
function askUnseen(question: string): Promise<string> {
  const { stdin, stderr } = process
  stderr.write(question)
  stdin.setRawMode(true)
  stdin.setEncoding('utf8')
  stdin.resume()
  return new Promise(resolve => {
    let typed = ''
    const end = (): void => {
      stdin.off('data', take)
      stdin.setRawMode(false)
      stdin.pause()
      stderr.write('\n')
    }
    function take(letters: string): void {
      for (const letter of letters) {
        if (letter === interrupt) {
          end()
          process.exit(interrupted)
        }
        if (enter.includes(letter)) {
          end()
          resolve(typed)
          return
        }
        typed = erase.includes(letter) ? [...typed].slice(0, -1).join('') : typed + letter
      }
    }
    stdin.on('data', take)
  })
}

async function firstLine(): Promise<string> {
  for await (const line of createInterface({ input: process.stdin })) return line
  return ''
}

function noPassword(): Unusable {
  return new Unusable(fileProblem(codeId['password_prompt']!, ''))
}

/** Never an argument: those are seen by other users of the machine, and kept by the shell. */
export async function readPassword(language: Language): Promise<string> {
  if (!process.stdin.isTTY) {
    const line = await firstLine()
    if (line === '') throw noPassword()
    return line
  }
  const first = await askUnseen(say(language, '비밀번호: ', 'Password: '))
  const again = await askUnseen(say(language, '다시 한 번: ', 'Once more: '))
  if (first === '' || first !== again) throw noPassword()
  return first
}
