/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'bfd3c605b23c6c7f'
