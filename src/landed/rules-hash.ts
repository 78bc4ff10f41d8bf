/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '57ab4219ed8b536a'
