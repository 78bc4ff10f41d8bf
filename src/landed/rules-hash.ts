/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '6127920009f80f04'
