/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '89ba400cc9d972da'
