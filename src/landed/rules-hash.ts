/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'c204dbac898e35d7'
