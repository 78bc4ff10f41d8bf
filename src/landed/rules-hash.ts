/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '2a55757de9cc4993'
