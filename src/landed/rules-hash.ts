/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'c010876ae0157d3e'
