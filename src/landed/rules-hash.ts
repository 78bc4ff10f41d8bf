/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '2c6ae830941bec25'
