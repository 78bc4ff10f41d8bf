/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '6aa8024df33a2db7'
