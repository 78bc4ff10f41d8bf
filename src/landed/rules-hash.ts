/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'da123489563aad66'
