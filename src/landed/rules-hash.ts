/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'd71822652edb85ff'
