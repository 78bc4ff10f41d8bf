/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '007c089512d28b57'
