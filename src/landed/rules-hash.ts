/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '71e5ba4d3e10010d'
