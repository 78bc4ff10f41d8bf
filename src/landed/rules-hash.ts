/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'a58167cc3cbf8c93'
