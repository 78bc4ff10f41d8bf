/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '8e6c934fe8e4f4df'
