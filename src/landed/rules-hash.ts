/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '755a28f520a7be8c'
