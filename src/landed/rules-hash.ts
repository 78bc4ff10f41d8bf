/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '2c1506af508d8189'
