/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '673dc251e3ec9b7a'
