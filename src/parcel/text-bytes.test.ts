/** Texts go to bytes and come back. */
import { expect, it } from 'vitest'
import { TextBytes, textOfBytes } from './text-bytes.js'

const own = new TextBytes()

it.each(['', 'A-1', '셔츠', 'a'.repeat(5000), '가'.repeat(5000), '👕 shirt', 'x'.repeat(33), 'é'])(
  'of %j',
  text => {
    const length = own.put(text)
    const plain = new TextEncoder().encode(text)
    expect(own.bytes.subarray(0, length)).toEqual(plain)
    expect(textOfBytes(own.bytes, 0, length)).toBe(text)
  },
)
