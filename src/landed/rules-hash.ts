/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '815a40676c42c206'
