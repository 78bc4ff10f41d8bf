/** Words of an answer as small numbers: in the loop a number, at the doors a word. */

/** Names by their places: `numbered(['none', 'list']).list` is 1. */
export function numbered<const T extends readonly string[]>(
  names: T,
): { readonly [K in T[number]]: number } {
  return Object.fromEntries(names.map((name, at) => [name, at])) as {
    readonly [K in T[number]]: number
  }
}

/** Numbers for the reasons of several rules, in the order given; throws when one stands twice. */
export function reasonNumbers<const T extends readonly string[]>(
  codes: T,
): { readonly [K in T[number]]: number } {
  if (new Set(codes).size !== codes.length) throw new Error('a reason stands twice')
  return numbered(codes)
}

/** The bit that each word of a list has: the first one the lowest. */
export function bitsOf<const Words extends readonly string[]>(
  words: Words,
): Readonly<Record<Words[number], number>> {
  const entries = words.map((word, at) => [word, 1 << at] as const)
  return Object.fromEntries(entries) as Record<Words[number], number>
}
