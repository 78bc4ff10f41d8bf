/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '579c4df0ef9da854'
