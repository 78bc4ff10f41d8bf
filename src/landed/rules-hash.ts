/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'e21976d2d64b5a0a'
