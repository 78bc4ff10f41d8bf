/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'd2e4366c714bd268'
