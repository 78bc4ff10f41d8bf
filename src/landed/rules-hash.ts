/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'c565d9cc17415a34'
