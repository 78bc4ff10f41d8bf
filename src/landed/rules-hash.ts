/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '3686c8765fa1837d'
