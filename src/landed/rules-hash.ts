/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'b0ca503a616cceb9'
