/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'd0c76ce7b1dbfd2a'
