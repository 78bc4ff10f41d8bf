/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'a22a2194c56f9e0a'
