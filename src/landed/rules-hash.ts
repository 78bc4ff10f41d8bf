/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '271b8198a64da307'
