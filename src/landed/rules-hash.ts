/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '49b86ecae121d003'
