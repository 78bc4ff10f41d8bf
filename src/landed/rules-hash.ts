/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '58218230a1c6810f'
