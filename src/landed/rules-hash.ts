/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '2732d4e6bdc5690e'
