/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '604275650d308036'
