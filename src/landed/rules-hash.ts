/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '5e6b622f41fce0d8'
