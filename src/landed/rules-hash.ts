/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '1fefb580579c49d8'
