/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '77f5214f1b4abe17'
