/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'd0751d8563c49eb4'
