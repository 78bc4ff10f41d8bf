/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'ac497e345cac6d71'
