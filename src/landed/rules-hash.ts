/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '2155ba7291c2de20'
