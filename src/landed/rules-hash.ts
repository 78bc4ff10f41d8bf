/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '623417d5ba8097d9'
