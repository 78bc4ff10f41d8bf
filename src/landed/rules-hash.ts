/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '1e22c1ac6f6829b4'
