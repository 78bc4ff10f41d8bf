/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '21f00e727048b983'
