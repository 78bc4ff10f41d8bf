/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '4c8eee5dfe652cc6'
