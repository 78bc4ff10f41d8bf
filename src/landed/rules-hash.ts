/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '0b7ea77ba4390ff8'
