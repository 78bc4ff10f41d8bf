/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '20e0ddb7a4f262c8'
