/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '4bd46c7e0a1e8d1e'
