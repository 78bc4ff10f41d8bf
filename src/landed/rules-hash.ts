/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '6ae47f4298ce4176'
