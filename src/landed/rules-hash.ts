/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '514d7db080b04434'
