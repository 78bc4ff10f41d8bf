/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'f28b09cfd81a3734'
