/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '0dbd862eb27f0466'
