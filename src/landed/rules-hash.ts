/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '64bde8dcfe4ef407'
