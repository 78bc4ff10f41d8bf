/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'b247472fbad31b9b'
