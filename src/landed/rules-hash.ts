/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '3eba12366f7b8f18'
