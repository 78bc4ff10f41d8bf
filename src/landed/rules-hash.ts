/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '78218eb5fcb1fb6c'
