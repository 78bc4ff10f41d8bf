/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '0b0aa5c4afca011c'
