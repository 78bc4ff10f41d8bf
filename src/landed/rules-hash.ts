/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '6f0dbf40018bc1eb'
