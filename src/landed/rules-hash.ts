/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'f4d28848bfaf59ba'
