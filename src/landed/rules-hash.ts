/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'f936beb64948e5e4'
