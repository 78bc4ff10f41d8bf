/** Blocks of a file from a selling channel as UTF-8, whatever it was written in. */
import { isAscii } from 'node:buffer'
import { codeId } from '../../basis/codes.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import type { TextBlock } from '../source.js'
import { type Encoding, encodingOf, wideEncoding } from './order-encoding.js'

interface Decoder {
  write(block: Buffer): string
  end(): string | undefined
}

const replacement = '\uFFFD'
const byteOrderMark = '\uFEFF'

async function decoderOf(encoding: Encoding): Promise<Decoder> {
  if (encoding === 'utf-8') {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
    return {
      write: block => decoder.decode(block, { stream: true }),
      end: () => decoder.decode(),
    }
  }
  const { default: library } = await import('iconv-lite')
  return library.getDecoder(encoding, { stripBOM: false })
}

function textBlock(text: string): TextBlock {
  return { bytes: Buffer.from(text), isSuspect: text.includes(replacement) }
}

/** The encoding is that of the first block with other letters than ASCII; before it none is needed. */
export async function* orderText(blocks: AsyncIterable<Buffer>): AsyncGenerator<TextBlock> {
  let decoder: Decoder | undefined
  let isFirst = true
  for await (const block of blocks) {
    const wide = isFirst ? wideEncoding(block) : undefined
    if (!decoder && (wide || !isAscii(block))) decoder = await decoderOf(wide ?? encodingOf(block))
    // Blocks are written over once they are used.
    const text = decoder ? decoder.write(block) : block.toString('latin1')
    const isMarked = isFirst && text.startsWith(byteOrderMark)
    if (text !== '') isFirst = false
    yield textBlock(isMarked ? text.slice(1) : text)
  }
  const rest = decoder?.end() ?? ''
  if (rest !== '') yield textBlock(rest)
  if (isFirst) throw new Unusable(fileProblem(codeId['file_empty']!, ''))
}
