/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '68a436f7c10b6fec'
