/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '1414a8f69e0fef1e'
