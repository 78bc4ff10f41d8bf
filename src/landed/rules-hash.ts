/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '4d9a38607997740f'
