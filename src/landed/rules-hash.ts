/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '0902d2b5d7ca39bb'
