/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '61d16024b9823004'
