/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'bbd0f26654e784f7'
