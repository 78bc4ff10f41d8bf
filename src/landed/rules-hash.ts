/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'feeec6eb1cd09ef3'
