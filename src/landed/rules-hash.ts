/** Generated: the digest of the law and rules that outbound answers are judged with. */
<<<<<<< HEAD
export const landedRulesHash = '12cf676d5e087390'
=======
export const landedRulesHash = '131d931601ceddfc'
>>>>>>> lead
