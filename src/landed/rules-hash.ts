/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'a105f0e5920fcc86'
