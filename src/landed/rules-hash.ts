/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '9ed9cc77da487278'
