/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '2fc7b3bffaf1fa39'
