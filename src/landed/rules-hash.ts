/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '0f1ac2b9af627674'
