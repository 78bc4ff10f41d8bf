/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '13f46364c052154f'
