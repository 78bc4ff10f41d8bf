/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '7a6cc5562825ad85'
