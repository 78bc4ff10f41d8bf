/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '1b4f13835565ebe9'
