/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '8c2d580aaae0b4e0'
