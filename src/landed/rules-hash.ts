/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'c331a7c2dceb1326'
