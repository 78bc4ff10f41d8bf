/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '7ef25b46645bce7d'
