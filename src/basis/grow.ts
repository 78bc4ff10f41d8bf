/** Arrays that grow: the same numbers in twice the room. */
export function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(numbers.length + numbers.length)
  grown.set(numbers)
  return grown
}
