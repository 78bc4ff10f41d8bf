/** The help of one command: its own lines of the help of all. */
import { helpText } from './help.js'
import type { Language } from './language.js'

const always = /^(FILE |FILE이|공통|Everywhere|종료 상태|Exit status)/

/** Blocks: a line that begins at the margin, with the lines behind it that do not. */
function blocksOf(text: string): readonly string[] {
  return text.split(/\n(?=\S)|\n\n/).filter(block => block.trim() !== '')
}

/** Whether the head of a block, before its colon, names the command. */
function isOf(block: string, command: string): boolean {
  const [first = ''] = block.split('\n')
  const [head = ''] = first.split(':')
  return new RegExp(`(^|[ ,])${command}([ ,의]|$)`).test(head)
}

/** The whole help where the command has none of its own. */
export function helpOf(command: string, language: Language): string {
  const whole = helpText(language)
  const [title = '', usage = '', ...blocks] = blocksOf(whole)
  const [head = '', ...lines] = usage.split('\n')
  const own = lines.filter(line => line.startsWith(`  gwanmun ${command} `))
  if (own.length === 0) return whole
  const kept = blocks.filter(block => always.test(block) || isOf(block, command))
  return `${[title, '', head, ...own, '', ...kept].join('\n').trimEnd()}\n`
}
