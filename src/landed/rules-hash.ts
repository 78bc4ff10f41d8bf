/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '4bc86540017e59f9'
