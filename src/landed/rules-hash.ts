/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '918ccaf0d55b5163'
