/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'b6060b448581c8f3'
