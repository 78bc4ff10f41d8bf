/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '44d7791f5c00fb6b'
