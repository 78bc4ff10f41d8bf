/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'cfeccfb196309e35'
