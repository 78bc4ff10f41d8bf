/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '592138f1836dc1b7'
