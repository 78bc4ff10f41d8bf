/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '46ead1541b896a16'
