/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '8f4456cf30cd76e1'
