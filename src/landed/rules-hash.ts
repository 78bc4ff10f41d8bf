/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '761e31295cea786f'
