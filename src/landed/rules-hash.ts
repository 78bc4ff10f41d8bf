/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'bd36f8e3c5de2200'
