/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'dc1aea33763e4ea8'
