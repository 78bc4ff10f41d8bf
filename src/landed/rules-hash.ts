/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '19019e2e45301427'
