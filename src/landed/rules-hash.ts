/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '866dc92adc7b3620'
