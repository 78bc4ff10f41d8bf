/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'f52a1a9b68c4694c'
