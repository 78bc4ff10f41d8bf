/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'ccb652a3fe2cb440'
