/** Mutants that no example can tell from the law, each with the reason why. */

export const namedEquivalents: Readonly<Record<string, string>> = {
  'exclusions 1211 dropped':
    'Chapter 12 bars the same goods on the same ground of the answer; 1211 only names why.',
}
