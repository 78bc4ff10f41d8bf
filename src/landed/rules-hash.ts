/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '43baf0ead3c4ddd5'
