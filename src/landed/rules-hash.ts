/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '65ff804434a908ad'
