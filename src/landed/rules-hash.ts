/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '0e5ed2c0f21f0bad'
