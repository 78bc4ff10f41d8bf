/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'f865bf3a52fa7a73'
