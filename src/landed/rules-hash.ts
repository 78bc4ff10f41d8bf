/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'de4757a24c90ae06'
