/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '40c6ff1cbb2afbbb'
