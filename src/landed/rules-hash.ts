/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '6d7bfb285d3fe128'
