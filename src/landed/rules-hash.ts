/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '5759e7defd71ca73'
