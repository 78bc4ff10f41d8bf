/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '2d6f10b5c7c29d56'
