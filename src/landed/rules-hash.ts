/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'bea53a7ee9be5f28'
