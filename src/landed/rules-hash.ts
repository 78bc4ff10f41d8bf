/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '0fbd532bed79cd92'
