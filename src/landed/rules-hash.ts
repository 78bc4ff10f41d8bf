/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '2c40c6698aaad466'
