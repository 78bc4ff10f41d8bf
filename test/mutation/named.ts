/** Mutants that no example can tell from the law, each with the reason why. */

export const namedEquivalents: Readonly<Record<string, string>> = {
  'exclusions 1211 dropped':
    'Chapter 12 bars the same goods on the same ground of the answer; 1211 only names why.',
  'selfUse health_food day-1':
    'The provision of the quantities begins on the same day: before it no list is read.',
  'selfUse deodeok prefixes 0712902095 dropped':
    'Other farm goods have the same quantity, and these goods have one code.',
}
