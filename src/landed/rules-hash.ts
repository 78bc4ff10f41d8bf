/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '96d7a6188960d4aa'
