/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '060d8c5dd732596c'
