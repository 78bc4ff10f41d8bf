/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '5f1eff50c6eca329'
