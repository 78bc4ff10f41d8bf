/** Runs a command of the terminal door within the test, and keeps what it says. */
import { vi } from 'vitest'
import { type Options, readOptions } from '../src/doors/cli/options.js'

type Command = (words: readonly string[], options: Options) => number | Promise<number>

export interface Said {
  readonly exit: number
  readonly out: string
  readonly err: string
}

function listen(stream: NodeJS.WriteStream, parts: string[]) {
  return vi.spyOn(stream, 'write').mockImplementation(part => {
    parts.push(String(part))
    return true
  })
}

/** `words` as they are typed behind the name of the command. */
export async function runCommand(command: Command, ...words: readonly string[]): Promise<Said> {
  const { values, positionals } = readOptions(words)
  const out: string[] = []
  const err: string[] = []
  const spies = [listen(process.stdout, out), listen(process.stderr, err)]
  try {
    const exit = await command(positionals, values)
    return { exit, out: out.join(''), err: err.join('') }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}
