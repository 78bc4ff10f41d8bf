/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'b8d3fe959635ec5d'
