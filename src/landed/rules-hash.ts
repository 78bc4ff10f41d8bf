/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'b6ccbe16ce85c8b5'
