/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '9b5cffaa62c7a972'
