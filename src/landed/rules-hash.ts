/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'a1e97fdc3719dee3'
