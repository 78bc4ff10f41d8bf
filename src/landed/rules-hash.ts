/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'f22ff2ace6ff9664'
