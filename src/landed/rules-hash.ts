/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '14782fa61ca3f7f8'
