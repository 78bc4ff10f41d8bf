/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'e46c2c5028d85e0c'
