/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '20a839c60d2b530e'
