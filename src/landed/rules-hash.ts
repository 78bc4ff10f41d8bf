/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'fb10d7a23d23308c'
