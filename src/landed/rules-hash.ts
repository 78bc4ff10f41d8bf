/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '09b23e4308d443fe'
