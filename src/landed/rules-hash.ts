/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '200eadea70eb2913'
