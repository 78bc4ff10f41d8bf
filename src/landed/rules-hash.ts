/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '48bb1be89caa030f'
