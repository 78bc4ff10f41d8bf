/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '1b7b731a1681838c'
