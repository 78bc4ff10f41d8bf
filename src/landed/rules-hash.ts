/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'eb060cf76173dae3'
