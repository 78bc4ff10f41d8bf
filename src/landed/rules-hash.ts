/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '4d7dccea1a276dcc'
