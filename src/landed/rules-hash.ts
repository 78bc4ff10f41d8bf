/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '4036d237aba42f7c'
