/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '12cf676d5e087390'
