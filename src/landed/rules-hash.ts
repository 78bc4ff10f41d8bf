/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '06832e0f3cf84c01'
